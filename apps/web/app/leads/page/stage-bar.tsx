import type { LeadDetails, LeadStage } from "@katek/core/leads/schemas";
import { Button, cn, Icon, Notice } from "@katek/ui";
import { Check } from "lucide-react";
import { BOARD_STAGES, leadName, STAGE_WORDS } from "../lead-words";
import { useMoveLead, useStageMoves } from "../use-stage-moves";
import { dayInWords } from "./days";

interface StageBarProps {
  lead: LeadDetails;
  now: Date;
  timeZone: string;
}

/** Where the lead stands; a press moves it, which shows at once. */
export function StageBar({ lead, now, timeZone }: StageBarProps) {
  const move = useMoveLead();
  const { pending, problem } = useStageMoves();
  const stage = pending.get(lead.id) ?? lead.stage;
  const lost = stage === "lost";
  const go = (to: LeadStage) => (to === stage ? undefined : move(lead.id, to));
  const day = dayInWords(lead.stageChangedAt, now, timeZone);
  const since = /^(?:Today|Yesterday)$/.test(day) ? day.toLowerCase() : day;
  const here = BOARD_STAGES.indexOf(stage);
  return (
    <section aria-label="Stage" className="border-b border-line px-u3 py-u1.5 md:px-u4">
      <div className="flex flex-wrap items-center gap-x-u2 gap-y-u1">
        <ol className="flex min-w-0 flex-1 basis-full items-center gap-u0.5 md:basis-0 md:gap-u1">
          {BOARD_STAGES.map((to, index) => (
            <li key={to} className="flex flex-auto md:flex-1">
              <button
                type="button"
                aria-current={to === stage ? "step" : undefined}
                onClick={() => go(to)}
                className={cn(
                  "flex h-u5 w-full items-center justify-center gap-u1 rounded-sm px-u0.5 text-ui font-medium transition-colors duration-1",
                  to === stage
                    ? "bg-brand-soft text-brand-ink ring-1 ring-inset ring-brand-line"
                    : index < here
                      ? "bg-hover text-ink-2 hover:text-ink"
                      : "text-ink-3 ring-1 ring-inset ring-line hover:bg-hover hover:text-ink",
                )}
              >
                {index < here ? <Icon icon={Check} className="hidden size-u2 md:block" /> : null}
                {STAGE_WORDS[to]}
                {index < here ? <span className="sr-only"> done</span> : null}
              </button>
            </li>
          ))}
        </ol>
        <p className="text-caption text-ink-3">
          {STAGE_WORDS[stage]} since {since}
        </p>
        {lost ? null : (
          <Button kind="ghost" className="-my-u0.5 ml-auto md:ml-0" onClick={() => go("lost")}>
            Mark as lost
          </Button>
        )}
      </div>
      <p role="status" className="sr-only">
        {pending.has(lead.id) ? `${leadName(lead)} moves to ${STAGE_WORDS[stage]}` : ""}
      </p>
      {problem ? (
        <Notice tone="danger" urgent className="mt-u1.5">
          {problem}
        </Notice>
      ) : null}
    </section>
  );
}
