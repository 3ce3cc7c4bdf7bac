import type { ShownPart } from "@katek/core/conversations/schemas";
import { useEffect, useRef, useState } from "react";
import { revealedParts, wordsLength } from "./revealed-parts";
import { useReducedMotion } from "./use-reduced-motion";

/** A reader's pace; what lies further behind is caught up with faster. */
const CHARACTERS_A_SECOND = 110;
const CATCH_UP_SECONDS = 0.9;

/**
 * An answer arrives by sentences; this shows it word by word. What was there at first is shown at once, as is all of it
 * for whoever wants less motion.
 * @param live whether the answer is still being written.
 * @param atOnce whether what is there is to be shown without delay, as when the reader pressed Stop.
 * @returns the parts to show, and whether words are still to come.
 */
export function useReveal(
  parts: ShownPart[],
  live: boolean,
  atOnce: boolean,
): { shown: ShownPart[]; revealing: boolean } {
  const total = wordsLength(parts);
  const still = useReducedMotion();
  const [characters, setCharacters] = useState(total);
  const position = useRef(total);
  const wasLive = useRef(live);
  if (live) wasLive.current = true;
  const behind = wasLive.current && !still && !atOnce && characters < total;

  useEffect(() => {
    // A snapshot may hold less than what was shown; then there is nothing to catch up with.
    if (position.current > total) position.current = total;
    if (!behind) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function step(time) {
      const pace = Math.max(CHARACTERS_A_SECOND, (total - position.current) / CATCH_UP_SECONDS);
      position.current = Math.min(total, position.current + (pace * Math.max(0, time - last)) / 1000);
      last = time;
      setCharacters(Math.floor(position.current));
      if (position.current < total) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [behind, total]);

  return { shown: behind ? revealedParts(parts, characters) : parts, revealing: live || behind };
}
