import { useEffect, useRef, useState } from "react";
import { type FieldSaver, fieldSaver } from "./field-saver";
import type { FieldProblems, SaveOutcome } from "./save-outcome";
import { unsentFields } from "./unsent-fields";

const PAUSE_MS = 700;

export interface Autosave extends Pick<FieldSaver, "change" | "flush"> {
  /** `failed` keeps what was typed and sends it with the next change. */
  state: "saved" | "waiting" | "saving" | "failed";
  /** Why all of it was not saved; only with `failed`. */
  problem: string | null;
  problems: FieldProblems;
  /** What has arrived since the page was loaded, by field. */
  arrived: Record<string, string>;
}

interface AutosaveOf {
  /** Names the form among all that this tab has open. */
  key: string;
  /** Never rejects. Taken from the first call. */
  send: (fields: Record<string, string>) => Promise<SaveOutcome>;
  /** What the whole form met when it was posted. */
  posted?: SaveOutcome;
  /** Gets what was typed before a reload and had not arrived; it is sent once more. */
  recover: (fields: Record<string, string>) => void;
}

/** Saves fields as they are typed, in their order, and says what became of them. */
export function useAutosave({ key, send, posted, recover }: AutosaveOf): Autosave {
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

  const [saver] = useState(() =>
    fieldSaver({
      send,
      keep: (unsent, taken) => unsentFields.keep(key, unsent, taken, Date.now()),
      onState: setState,
      onOutcome(outcome, fields, more) {
        setProblem(outcome.problem);
        if (outcome.problem === null) {
          setProblems((known) => ({ ...without(known, Object.keys(fields)), ...outcome.problems }));
          const taken = Object.entries(fields).filter(([name]) => !(name in outcome.problems));
          setArrived((known) => ({ ...known, ...Object.fromEntries(taken) }));
        }
        setState(outcome.problem !== null ? "failed" : more ? "waiting" : "saved");
      },
      pauseMs: PAUSE_MS,
    }),
  );
  const { change, flush, leave } = saver;

  const first = useRef({ key, recover });
  useEffect(() => {
    const kept = unsentFields.read(first.current.key, performance.timeOrigin);
    if (Object.keys(kept).length === 0) return;
    first.current.recover(kept);
    change(kept, "now");
  }, [change]);

  // Leaving the page, reloading or closing it sends what was typed last.
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === "hidden") leave();
    };
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("pagehide", leave);
      void flush();
    };
  }, [flush, leave]);

  return { state, problem, problems, arrived, change, flush };
}

/** Tone is one setting of three sliders: its problem goes with any of them. */
const without = (problems: FieldProblems, names: string[]): FieldProblems =>
  Object.fromEntries(
    Object.entries(problems).filter(
      ([name]) => !names.includes(name) && !(name === "tone" && names.some((slider) => TONE.includes(slider))),
    ),
  );
const TONE = ["formality", "detail", "enthusiasm"];
