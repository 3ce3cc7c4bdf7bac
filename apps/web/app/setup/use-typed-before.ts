import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes over what was typed before the page's scripts had come, so that it is saved as well.
 * @param values text fields by name, as the server sent them
 * @param adopt gets those that hold something else by now; called once at most
 * @returns goes to the element around the fields
 */
export function useTypedBefore(
  values: Record<string, string>,
  adopt: (typed: Record<string, string>) => void,
): RefObject<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null);
  const first = useRef({ values, adopt });
  useEffect(() => {
    const typed = Object.entries(first.current.values).flatMap(([name, value]) => {
      const control = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
      return control && control.value !== value ? [[name, control.value]] : [];
    });
    if (typed.length) first.current.adopt(Object.fromEntries(typed));
  }, []);
  return box;
}
