import { useRef } from "react";

/** What a dialog last showed, so that its words stay while it closes. */
export function useShown<T>(value: T | null): T | null {
  const last = useRef(value);
  if (value !== null) last.current = value;
  return last.current;
}
