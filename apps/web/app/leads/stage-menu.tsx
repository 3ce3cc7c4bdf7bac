import type { LeadStage } from "@katek/core/leads/schemas";
import { Icon, Menu } from "@katek/ui";
import { Ellipsis } from "lucide-react";
import { STAGE_WORDS, STAGES } from "./lead-words";
import { useMoveLead } from "./use-stage-moves";

/** Moves a lead without dragging it. */
export function StageMenu({ leadId, name, stage }: { leadId: string; name: string; stage: LeadStage }) {
  const move = useMoveLead();
  return (
    <Menu
      label={`Stage of ${name}`}
      align="end"
      trigger={
        <>
          <Icon icon={Ellipsis} />
          <span className="sr-only">Move {name}</span>
        </>
      }
      triggerClassName="hit grid size-u4 place-items-center rounded-xs text-ink-3 hover:bg-hover hover:text-ink"
      items={STAGES.map((to) => ({
        label: STAGE_WORDS[to],
        current: to === stage,
        separated: to === "lost",
        onSelect: () => (to === stage ? undefined : move(leadId, to)),
      }))}
    />
  );
}
