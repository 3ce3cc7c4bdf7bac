import type { LeadDetails, TimelineEntry } from "@katek/core/leads/schemas";
import { cn, Icon } from "@katek/ui";
import {
  ArrowRight,
  Bird,
  ContactRound,
  type LucideIcon,
  Mail,
  RotateCcw,
  StickyNote,
  UserPlus,
  UserRoundCheck,
} from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { firstName, SOURCE_WORDS, STAGE_WORDS } from "../lead-words";
import { ConversationQuote } from "./conversation-quote";
import { timeOfDay } from "./days";

interface TimelineItemProps {
  entry: TimelineEntry;
  lead: LeadDetails;
  timeZone: string;
  assistantName: string;
  /** Of its day: no line leads on. */
  last: boolean;
}

const NEUTRAL = "bg-hover text-ink-2";
const LOOKS: Record<TimelineEntry["type"], { icon: LucideIcon; tint: string }> = {
  created: { icon: UserPlus, tint: "bg-success-soft text-success-ink" },
  conversation: { icon: Bird, tint: "bg-accent-soft text-accent-ink" },
  returned: { icon: RotateCcw, tint: "bg-info-soft text-info-ink" },
  details: { icon: ContactRound, tint: NEUTRAL },
  stage: { icon: ArrowRight, tint: NEUTRAL },
  assigned: { icon: UserRoundCheck, tint: NEUTRAL },
  notified: { icon: Mail, tint: NEUTRAL },
  note: { icon: StickyNote, tint: NEUTRAL },
};

/** One thing that happened. */
export function TimelineItem({ entry, lead, timeZone, assistantName, last }: TimelineItemProps) {
  const { icon, tint } = LOOKS[entry.type];
  return (
    <li className={cn("relative flex gap-u2", !last && "pb-u3")}>
      {last ? null : <span aria-hidden="true" className="absolute bottom-0 left-[11px] top-u4 w-px bg-line" />}
      <span className={cn("relative grid size-u4 shrink-0 place-items-center rounded-full", tint)}>
        <Icon icon={icon} className="size-[13px]" />
      </span>
      <div className="min-w-0 flex-1 pt-[3px]">
        <p className="flex items-baseline justify-between gap-u2 text-ui">
          <span className="min-w-0 break-words text-ink-2 [&>b]:font-medium [&>b]:text-ink">
            {sentence(entry, lead, assistantName)}
          </span>
          <time dateTime={entry.at.toISOString()} className="num shrink-0 text-caption text-ink-3">
            {timeOfDay(entry.at, timeZone)}
          </time>
        </p>
        {entry.type === "note" ? (
          <p className="mt-u1 whitespace-pre-wrap break-words text-ui text-ink">{entry.body}</p>
        ) : null}
        {entry.type === "conversation" ? (
          <ConversationQuote
            conversationId={entry.conversationId}
            quote={entry.quote}
            {...{ timeZone, assistantName }}
            buyer={firstName(lead)}
          />
        ) : null}
      </div>
    </li>
  );
}

const FIELD_WORDS = { name: "name", email: "email address", phone: "phone number" } as const;

function sentence(entry: TimelineEntry, lead: LeadDetails, assistantName: string): ReactNode {
  const { actor } = entry;
  const who = actor.kind === "member" ? actor.name : actor.kind === "lead" ? firstName(lead) : "KaTek";
  const subject = <b>{who}</b>;
  switch (entry.type) {
    case "created":
      return actor.kind === "member" ? (
        <>{subject} added this lead</>
      ) : entry.source === "manual" ? (
        "Added as a lead"
      ) : (
        <>
          Became a lead from the <b>{SOURCE_WORDS[entry.source].toLowerCase()}</b>
        </>
      );
    case "conversation":
      return entry.answers === 0 ? (
        <>{subject} wrote in the chat</>
      ) : (
        <>
          <b>{assistantName}</b> answered {entry.answers === 1 ? "1 message" : `${entry.answers} messages`} in one
          conversation
        </>
      );
    case "returned":
      return <>{subject} came back with a new conversation</>;
    case "details": {
      const fields = joined(entry.fields.map((field) => FIELD_WORDS[field]));
      return (
        <>
          {subject} {actor.kind === "lead" ? "left" : "changed"} {actor.kind === "lead" ? "a" : "the"} {fields}
        </>
      );
    }
    case "stage":
      return (
        <>
          {subject} moved the lead from {STAGE_WORDS[entry.from]} to <b>{STAGE_WORDS[entry.to]}</b>
        </>
      );
    case "assigned":
      return entry.to === who ? (
        <>{subject} took the lead</>
      ) : entry.to ? (
        <>
          {subject} gave the lead to <b>{entry.to}</b>
        </>
      ) : (
        <>{subject} left the lead to whoever takes it</>
      );
    case "notified":
      return (
        <>
          Told <b>{entry.to}</b> by email
        </>
      );
    case "note":
      return <>{subject} wrote a note</>;
  }
}

const joined = (words: string[]): ReactNode =>
  words.map((word, index) => (
    <Fragment key={word}>
      {index === 0 ? null : index === words.length - 1 ? " and " : ", "}
      <b>{word}</b>
    </Fragment>
  ));
