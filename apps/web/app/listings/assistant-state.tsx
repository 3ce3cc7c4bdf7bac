import { Icon } from "@katek/ui";
import { Check, LoaderCircle } from "lucide-react";
import type { AssistantState as State } from "./listing-row.server";

/** Whether the assistant can talk about a home. */
export function AssistantState({ state }: { state: State }) {
  if (state === "not_offered") return <span className="whitespace-nowrap text-ink-3">Not offered</span>;
  const ready = state === "ready";
  return (
    <span className={`inline-flex items-center gap-u0.5 whitespace-nowrap ${ready ? "text-ink-2" : "text-accent-ink"}`}>
      <Icon
        icon={ready ? Check : LoaderCircle}
        className={`size-u2 ${ready ? "text-success-ink" : "motion-safe:animate-spin"}`}
      />
      {ready ? "Ready" : "Reading"}
    </span>
  );
}
