import { useEffect, useRef, useState } from "react";

const SEEN_AT_LEAST_MS = 3_000;

/** "about 2 min left", from the pace seen while this page is open; undefined until that says something. */
export function useTimeLeft(value: number, total: number): string | undefined {
  const start = useRef<{ at: number; value: number }>();
  const [words, setWords] = useState<string>();
  useEffect(() => {
    const now = performance.now();
    if (!start.current || value < start.current.value) start.current = { at: now, value };
    const { at, value: first } = start.current;
    const pace = (value - first) / (now - at);
    setWords(
      now - at >= SEEN_AT_LEAST_MS && pace > 0 && value < total ? leftInWords((total - value) / pace) : undefined,
    );
  }, [value, total]);
  return words;
}

/** "about 40 s left", "about 2 min left"; seconds in steps of five. */
export function leftInWords(ms: number): string {
  const seconds = Math.max(5, Math.ceil(ms / 5_000) * 5);
  return seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`;
}
