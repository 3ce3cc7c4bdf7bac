import type { LeadStage } from "@katek/core/leads/schemas";
import { useFetchers, useSubmit } from "@remix-run/react";
import { useCallback } from "react";

const KEY = "stage ";

/** Moves a lead to another stage; where it goes shows at once, by {@link useStageMoves}. */
export function useMoveLead(): (leadId: string, stage: LeadStage) => void {
  const submit = useSubmit();
  return useCallback(
    (leadId, stage) =>
      submit(
        { intent: "stage", stage },
        { method: "post", action: `/leads/${leadId}`, navigate: false, fetcherKey: `${KEY}${leadId}` },
      ),
    [submit],
  );
}

interface StageMoves {
  /** Where leads are on their way to, by id. */
  pending: Map<string, LeadStage>;
  /** Why the latest move did not work; null otherwise. */
  problem: string | null;
}

/** The moves that the server has not confirmed yet. */
export function useStageMoves(): StageMoves {
  const fetchers = useFetchers().filter(({ key }) => key.startsWith(KEY));
  const pending = new Map<string, LeadStage>();
  let problem: string | null = null;
  for (const { key, formData, data } of fetchers) {
    const stage = formData?.get("stage");
    if (typeof stage === "string") pending.set(key.slice(KEY.length), stage as LeadStage);
    else problem = (data as { sentence?: string } | undefined)?.sentence ?? problem;
  }
  return { pending, problem };
}
