import { type RefObject, useEffect, useRef } from "react";
import { keptInTab } from "~/drafts/kept-in-tab";
import { useOrganizationId } from "~/other-organization/use-organization-id";

/**
 * Keeps what stands in a form's fields in this tab, for the organization it is typed for, so that a reload loses nothing.
 * @param name of the form; another one begins anew
 * @param done what stands in the form was taken: it is not kept any longer
 */
export function useKeptForm(name: string, done: boolean): { ref: RefObject<HTMLFormElement>; onInput: () => void } {
  const key = `katek.${name}.${useOrganizationId()}`;
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    for (const [name, value] of Object.entries(read(key))) {
      const control = ref.current?.elements.namedItem(name);
      if (!isTyped(control)) continue;
      if (control instanceof HTMLSelectElement) {
        control.value = value;
        // A list decides what else the form asks for.
        control.dispatchEvent(new Event("change", { bubbles: true }));
      } else if (!control.value) control.value = value;
    }
  }, [key]);
  useEffect(() => {
    if (done) keptInTab.forget(key);
  }, [key, done]);
  const onInput = () => {
    if (ref.current) keptInTab.keep(key, JSON.stringify(Object.fromEntries(new FormData(ref.current))));
  };
  return { ref, onInput };
}

const isTyped = (control: unknown): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;

function read(key: string): Record<string, string> {
  try {
    return JSON.parse(keptInTab.read(key) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}
