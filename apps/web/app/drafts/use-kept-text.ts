import { useEffect, useState } from "react";

/** A text that is kept in this tab until it is closed. */
export function useKeptText(key: string): [string, (text: string) => void] {
  const [text, setText] = useState("");
  useEffect(() => setText((typed) => typed || (read(key) ?? "")), [key]);
  const keep = (next: string) => {
    setText(next);
    try {
      sessionStorage.setItem(key, next);
    } catch {
      // Storage that is full or denied: the page still holds the text.
    }
  };
  return [text, keep];
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
