import { type RefObject, useCallback, useState } from "react";
import type { SaveOutcome, SetupPart } from "./setup-parts";
import { type Autosave, useAutosave } from "./use-autosave";
import { useTypedBefore } from "./use-typed-before";

/** A part of the settings as a form that saves itself, in the wizard and on the settings pages. */
export interface SetupForm<Name extends string> {
  values: Record<Name, string>;
  problems: Record<string, string>;
  save: Autosave;
  /** Shows fields as changed and saves them: after a pause in typing, or at once. */
  set(fields: Partial<Record<Name, string>>, when?: "soon" | "now"): void;
  /** Shows what is typed and leaves the saving to another `set`. */
  show(fields: Partial<Record<Name, string>>): void;
  /** Sends what waits: a field was left. */
  leave(): void;
  /** Around the fields. */
  box: RefObject<HTMLDivElement>;
}

/**
 * @param stored what is saved, by field
 * @param posted what the whole form met when it was posted
 * @param typed the fields in which something may stand before the page's scripts have come
 */
export function useSetupForm<Name extends string>(
  part: SetupPart,
  stored: Record<Name, string>,
  { posted, typed = [] }: { posted?: SaveOutcome; typed?: readonly NoInfer<Name>[] } = {},
): SetupForm<Name> {
  const [values, setValues] = useState(stored);
  const save = useAutosave(part, posted);
  const { change } = save;
  const show = useCallback<SetupForm<Name>["show"]>((fields) => setValues((known) => ({ ...known, ...fields })), []);
  const set = useCallback<SetupForm<Name>["set"]>(
    (fields, when) => {
      show(fields);
      change(fields as Record<string, string>, when);
    },
    [show, change],
  );
  const early = Object.fromEntries(typed.map((name) => [name, stored[name]]));
  const box = useTypedBefore(early, (fields) => set(fields as Partial<Record<Name, string>>));
  return { values, problems: save.problems, save, set, show, leave: () => void save.flush(), box };
}
