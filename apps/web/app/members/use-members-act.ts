import { useToast } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { MembersOutcome } from "./members-action.server";

/** Sends what is done about members; says when it was done. `problem` is why the last attempt was not. */
export function useMembersAct(onDone?: () => void) {
  const fetcher = useFetcher<MembersOutcome>();
  const toast = useToast();
  const told = useRef<MembersOutcome | undefined>(undefined);
  const busy = fetcher.state !== "idle";
  const { data } = fetcher;
  useEffect(() => {
    if (busy || !data || told.current === data) return;
    told.current = data;
    if (!data.done) return;
    toast({ text: data.done });
    onDone?.();
  }, [busy, data, toast, onDone]);
  return {
    busy,
    /** What is under way. */
    sent: fetcher.formData,
    problem: busy ? null : (data?.problem ?? null),
    act: (fields: Record<string, string>) =>
      fetcher.submit(fields, { method: "post", action: "/settings/members?index" }),
    Form: fetcher.Form,
  };
}
