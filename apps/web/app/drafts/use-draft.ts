import type { DraftValues } from "@katek/core/drafts/schemas";
import { useCallback, useEffect, useRef, useState } from "react";
import { memberApi, readFailure } from "~/api.client";

const PAUSE_MS = 700;

/** A draft's form: what is typed is kept after a pause, and when a field or the page is left. */
export function useDraft(draftId: string, stored: DraftValues) {
  const [values, setValues] = useState(stored);
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState(true);
  const waiting = useRef<DraftValues>({});
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const sent = useRef<Promise<boolean>>(Promise.resolve(true));

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    const fields = waiting.current;
    if (!Object.keys(fields).length) return sent.current;
    waiting.current = {};
    sent.current = sent.current.then(async () => {
      try {
        await memberApi().drafts.update.mutate({ draftId, values: fields });
        setProblem(null);
        setSaved(Object.keys(waiting.current).length === 0);
        return true;
      } catch (error) {
        waiting.current = { ...fields, ...waiting.current };
        setProblem(readFailure(error).sentence);
        return false;
      }
    });
    return sent.current;
  }, [draftId]);

  const change = useCallback(
    (field: string, value: string) => {
      setValues((known) => ({ ...known, [field]: value }));
      setSaved(false);
      waiting.current[field] = value;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [flush],
  );
  useEffect(() => () => void flush(), [flush]);
  return { values, change, flush, saved, problem };
}
