import { useCallback, useEffect, useRef, useState } from "react";

/** So near to the end counts as being there. */
const NEAR_PX = 60;
/** The air above the question that is kept in view. */
const ABOVE_PX = 18;

/**
 * Keeps a scrolling box at its end while an answer grows, until the question stands at its top: then the reader begins to
 * read, and the words go on below. Whoever scrolls away is left alone.
 * @param question the id of the last question; when it changes the end is shown, wherever the reader was.
 */
export function useFollowing(question: string | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const placed = useRef(0);
  const [away, setAway] = useState(false);

  const place = useCallback((top: number) => {
    if (!box.current) return;
    box.current.scrollTop = top;
    placed.current = box.current.scrollTop;
  }, []);

  const toEnd = useCallback(() => {
    following.current = true;
    if (box.current) place(box.current.scrollHeight);
  }, [place]);

  useEffect(() => {
    if (question !== undefined) toEnd();
  }, [question, toEnd]);

  useEffect(() => {
    const scroller = box.current;
    if (!scroller || !content.current) return;
    const beforeEnd = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    const scrolled = () => {
      following.current = beforeEnd() < NEAR_PX || Math.abs(scroller.scrollTop - placed.current) < 2;
      setAway(beforeEnd() >= NEAR_PX);
    };
    const grown = new ResizeObserver(() => {
      const top = Math.min(scroller.scrollHeight - scroller.clientHeight, topOfQuestion(scroller));
      if (following.current && top > scroller.scrollTop) place(top);
      setAway(beforeEnd() >= NEAR_PX);
    });
    grown.observe(content.current);
    grown.observe(scroller);
    scroller.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      grown.disconnect();
      scroller.removeEventListener("scroll", scrolled);
    };
  }, [place]);

  return { box, content, away, toEnd };
}

/** How far to scroll for the last question to stand at the top. */
function topOfQuestion(scroller: HTMLElement): number {
  const last = [...scroller.querySelectorAll<HTMLElement>("[data-question]")].at(-1);
  return last ? last.offsetTop - ABOVE_PX : Number.POSITIVE_INFINITY;
}
