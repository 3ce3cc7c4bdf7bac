import { type RefObject, useCallback, useEffect, useState } from "react";
import type { SaveOutcome } from "~/autosave/save-outcome";
import { type Autosave, useAutosave } from "~/autosave/use-autosave";
import { useOrganizationId } from "~/other-organization/use-organization-id";
import type { PostedSetup, SetupPart } from "./setup-parts";
import { useTypedBefore } from "./use-typed-before";

/** A part of the settings as a form that saves itself, in the wizard and on the settings pages. */
export interface SetupForm<Name extends string> {
  values: Record<Name, string>;
  problems: Record<string, string>;
  /** What this page knows to be saved; another device may have saved something else since. */
  loaded: Record<Name, string>;
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
  { posted, typed = [] }: { posted?: PostedSetup; typed?: readonly NoInfer<Name>[] } = {},
): SetupForm<Name> {
  const [values, setValues] = useState({ ...stored, ...posted?.typed });
  const [loaded, setLoaded] = useState(stored);
  const show = useCallback<SetupForm<Name>["show"]>((fields) => setValues((known) => ({ ...known, ...fields })), []);
  const save = useAutosave({
    key: `katek.setup.${part}.${useOrganizationId()}`,
    send: (fields) => sendSetup(part, fields),
    posted,
    recover: (fields) => show(fields as Partial<Record<Name, string>>),
  });
  const { change, arrived } = save;
  const set = useCallback<SetupForm<Name>["set"]>(
    (fields, when) => {
      show(fields);
      change(fields as Record<string, string>, when);
    },
    [show, change],
  );
  useEffect(() => setLoaded((known) => ({ ...known, ...arrived })), [arrived]);
  useEffect(() => {
    if (posted) setLoaded((known) => ({ ...known, ...posted.taken }));
  }, [posted]);
  const early = Object.fromEntries(typed.map((name) => [name, values[name]]));
  const box = useTypedBefore(early, (fields) => set(fields as Partial<Record<Name, string>>));
  return { values, problems: save.problems, loaded, save, set, show, leave: () => void save.flush(), box };
}

const UNREACHABLE = "Not saved: there is no connection to the server.";

/** `keepalive` lets the request outlive the page. Never rejects. */
async function sendSetup(part: SetupPart, fields: Record<string, string>): Promise<SaveOutcome> {
  try {
    const response = await fetch("/setup/save", {
      method: "POST",
      body: new URLSearchParams({ part, ...fields }),
      keepalive: true,
    });
    return (await response.json()) as SaveOutcome;
  } catch {
    return { problems: {}, problem: UNREACHABLE };
  }
}
