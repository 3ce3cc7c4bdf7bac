import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldProblems, SaveOutcome, SetupPart } from "./setup-parts";

const PAUSE_MS = 700;
const UNREACHABLE = "Not saved: there is no connection to the server.";

export interface Autosave {
  /** `failed` keeps what was typed and sends it with the next change. */
  state: "saved" | "waiting" | "saving" | "failed";
  /** Why all of it was not saved; only with `failed`. */
  problem: string | null;
  problems: FieldProblems;
  /** What has arrived since the page was loaded, by field. */
  arrived: Record<string, string>;
  /** Takes fields that were changed: they are sent after a pause, or at once. */
  change(fields: Record<string, string>, when?: "soon" | "now"): void;
  /** Sends what waits. Settles with whether all that was sent has arrived. */
  flush(): Promise<boolean>;
}

/**
 * Saves fields as they are typed, in their order, and says what became of them.
 * @param posted what the whole form met when it was posted
 */
export function useAutosave(part: SetupPart, posted?: SaveOutcome): Autosave {
  const waiting = useRef<Record<string, string>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const sent = useRef<Promise<boolean>>(Promise.resolve(true));
  const [state, setState] = useState<Autosave["state"]>("saved");
  const [problem, setProblem] = useState<string | null>(null);
  const [problems, setProblems] = useState<FieldProblems>(posted?.problems ?? {});
  const [arrived, setArrived] = useState<Record<string, string>>({});
  useEffect(() => {
    if (!posted) return;
    setProblems(posted.problems);
    // The page was loaded anew with what is in force now.
    setArrived({});
  }, [posted]);

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    const fields = waiting.current;
    if (Object.keys(fields).length === 0) return sent.current;
    waiting.current = {};
    setState("saving");
    sent.current = sent.current.then(async () => {
      const outcome = await send(part, fields);
      setProblem(outcome.problem);
      // What did not arrive is not lost, unless it was changed again meanwhile.
      if (outcome.problem) waiting.current = { ...fields, ...waiting.current };
      else {
        setProblems((known) => ({ ...without(known, Object.keys(fields)), ...outcome.problems }));
        const taken = Object.entries(fields).filter(([name]) => !(name in outcome.problems));
        setArrived((known) => ({ ...known, ...Object.fromEntries(taken) }));
      }
      setState(outcome.problem ? "failed" : Object.keys(waiting.current).length ? "waiting" : "saved");
      return outcome.problem === null;
    });
    return sent.current;
  }, [part]);

  const change = useCallback(
    (fields: Record<string, string>, when: "soon" | "now" = "soon") => {
      waiting.current = { ...waiting.current, ...fields };
      clearTimeout(timer.current);
      setState("waiting");
      if (when === "now") void flush();
      else timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [flush],
  );

  // Leaving the page, or closing it, sends what was typed last.
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === "hidden") void flush();
    };
    document.addEventListener("visibilitychange", hide);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      void flush();
    };
  }, [flush]);

  return { state, problem, problems, arrived, change, flush };
}

/** `keepalive` lets the request outlive the page. Never rejects. */
async function send(part: SetupPart, fields: Record<string, string>): Promise<SaveOutcome> {
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

/** Tone is one setting of three sliders: its problem goes with any of them. */
const without = (problems: FieldProblems, names: string[]): FieldProblems =>
  Object.fromEntries(
    Object.entries(problems).filter(
      ([name]) => !names.includes(name) && !(name === "tone" && names.includes("detail")),
    ),
  );
