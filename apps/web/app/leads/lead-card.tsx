import type { LeadSummary } from "@katek/core/leads/schemas";
import { Anchor, cn, Icon } from "@katek/ui";
import { MapPin } from "lucide-react";
import { Updated } from "~/listings/updated";
import { AssigneeMark } from "./assignee";
import { leadName, SHORT_SOURCE_WORDS, wishesInWords } from "./lead-words";
import { Score } from "./score";
import { StageMenu } from "./stage-menu";

/** The type under which a card is dragged. */
export const DRAGGED = "application/x-katek-lead";

interface LeadCardProps {
  lead: LeadSummary;
  now: Date;
  timeZone: string;
  /** On its way to another stage. */
  moving: boolean;
}

/** A lead on the board: the card leads to its page, its menu and dragging move it. */
export function LeadCard({ lead, now, timeZone, moving }: LeadCardProps) {
  const name = leadName(lead);
  const { facts, places } = wishesInWords(lead.wants, 2);
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, lead.id);
        event.dataTransfer.effectAllowed = "move";
      }}
      className={cn(
        "relative rounded-md border border-line bg-surface p-u2 shadow-1 hover:border-line-2 has-[a:focus-visible]:ring-2 has-[a:focus-visible]:ring-focus dark:bg-raised",
        moving && "opacity-60",
      )}
    >
      <p className="flex items-center gap-u1">
        <Anchor
          href={`/leads/${lead.id}`}
          className="min-w-0 flex-1 truncate text-ui font-semibold text-ink outline-none after:absolute after:inset-0 after:rounded-md"
        >
          {name}
        </Anchor>
        <Score value={lead.score} />
      </p>
      {facts || !places ? (
        <p className={cn("mt-u0.5 line-clamp-2 text-ui", facts ? "text-ink-2" : "text-ink-3")}>
          {facts ?? "Has not said what they look for"}
        </p>
      ) : null}
      {places ? (
        <p className="mt-u1 flex items-center gap-u1 text-caption text-ink-3">
          <Icon icon={MapPin} className="size-u2 shrink-0" />
          <span className="truncate">{places}</span>
        </p>
      ) : null}
      <div className="mt-u1 flex items-center gap-u1 text-caption text-ink-3">
        <span className="flex min-w-0 flex-1 whitespace-pre">
          <span className="truncate">{SHORT_SOURCE_WORDS[lead.source]}</span>
          <span className="shrink-0">
            {" · "}
            <Updated at={lead.lastActivityAt} now={now} timeZone={timeZone} />
          </span>
        </span>
        <AssigneeMark assignee={lead.assignee} />
        <div className="relative -mr-u1">
          <StageMenu leadId={lead.id} name={name} stage={lead.stage} />
        </div>
      </div>
    </li>
  );
}
