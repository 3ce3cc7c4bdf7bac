import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps what stands in a form's fields in this tab, so that a reload loses nothing.
 * @param key of the form; another one begins anew
 */
export function useKeptForm(key: string): { ref: RefObject<HTMLFormElement>; onInput: () => void } {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    for (const [name, value] of Object.entries(read(key))) {
      const control = ref.current?.elements.namedItem(name);
      if (isTyped(control) && !control.value) control.value = value;
    }
  }, [key]);
  const onInput = () => {
    if (!ref.current) return;
    try {
      sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(new FormData(ref.current))));
    } catch {
      // Storage that is full or denied: the form still holds it.
    }
  };
  return { ref, onInput };
}

const isTyped = (control: unknown): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;

function read(key: string): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}
