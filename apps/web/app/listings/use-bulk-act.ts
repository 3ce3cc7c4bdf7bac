import { useToast } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useOwnAction } from "~/other-organization/use-own-action";
import { type BulkAnswer, doneInWords } from "./bulk-answer";
import type { Selection } from "./use-selection";

/**
 * Sends what is done to the selected listings. What went through whole is said in passing and ends the selection; what did not
 * stays on the page as `outcome` until the next action.
 */
export function useBulkAct(selection: Selection, onDone: () => void) {
  const fetcher = useFetcher<BulkAnswer>({ key: "bulk listings" });
  const action = useOwnAction("/listings");
  const toast = useToast();
  const told = useRef<BulkAnswer | undefined>(undefined);
  const afterwards = useRef<(() => void) | null>(null);
  const [intent, setIntent] = useState<"status" | "delete">("status");
  const [dismissed, setDismissed] = useState<BulkAnswer | null>(null);
  const busy = fetcher.state !== "idle";
  const { data } = fetcher;
  useEffect(() => {
    if (busy || !data || told.current === data) return;
    told.current = data;
    if (!data.done) return;
    afterwards.current?.();
    if (!data.done.kept.length) toast({ text: doneInWords(data.done, intent === "delete" ? "deleted" : "changed") });
    selection.clear();
    onDone();
  });
  const send = (fields: Record<string, string>) => {
    const { everything, selected } = selection;
    const which: Record<string, string> = everything
      ? { matching: everything.search, seen: String(everything.seen) }
      : { ids: selected.join() };
    setIntent(fields.intent === "delete" ? "delete" : "status");
    fetcher.submit({ ...fields, ...which }, { method: "post", action });
  };
  const answer = busy ? null : (data ?? null);
  return {
    change: {
      busy: busy && intent === "status",
      act: (status: string) => {
        afterwards.current = null;
        send({ intent: "status", status });
      },
    },
    remove: {
      busy: busy && intent === "delete",
      problem: intent === "delete" ? (answer?.problem?.sentence ?? null) : null,
      act: (done: () => void) => {
        afterwards.current = done;
        send({ intent: "delete" });
      },
    },
    outcome: intent === "status" && answer !== dismissed && !wentWell(answer) ? answer : null,
    dismiss: () => setDismissed(answer),
  };
}

const wentWell = (answer: BulkAnswer | null) => !answer?.problem && !answer?.done?.kept.length;
