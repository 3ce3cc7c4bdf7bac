import { type StatProps, StatStrip } from "@katek/ui";
import type { Figures } from "./figures";
import { duration, figure, percent } from "./words";

/** The four figures of the period. Before the first conversation they are dashes, since nothing was counted yet. */
export function OverviewStats({ figures }: { figures: Figures }) {
  const { conversations, leads, leadsFromConversations, conversions, firstReplyMs, firstDay } = figures;
  if (firstDay) return <StatStrip label="Key figures" stats={EMPTY} />;
  const share = percent(leadsFromConversations, conversations.now);
  return (
    <StatStrip
      label="Key figures"
      stats={[
        {
          label: "Conversations",
          value: figure(conversations.now),
          change: growth(conversations),
          note: `${figure(conversations.before)} before`,
        },
        {
          label: "New leads",
          value: figure(leads.now),
          change: growth(leads),
          note: share ? `${share} of conversations` : `${figure(leads.before)} before`,
          href: "/leads",
        },
        {
          label: "Converted",
          value: figure(conversions.now),
          change: difference(conversions),
          note: `${figure(conversions.before)} before`,
        },
        {
          label: "First reply",
          value: firstReplyMs.now === null ? undefined : duration(firstReplyMs.now),
          change: slower(firstReplyMs),
          note: firstReplyMs.before === null ? "Median" : `Median, ${duration(firstReplyMs.before)} before`,
        },
      ]}
    />
  );
}

const EMPTY: StatProps[] = [
  { label: "Conversations", note: "Counted from the first one" },
  { label: "New leads", note: "Buyers who leave an email or a number" },
  { label: "Converted", note: "Leads that came to a deal" },
  { label: "First reply", note: "Median, in seconds" },
];

type Change = StatProps["change"];

function growth({ now, before }: { now: number; before: number }): Change {
  if (!before || now === before) return undefined;
  const up = now > before;
  return {
    text: `${Math.round((Math.abs(now - before) / before) * 100)}%`,
    direction: up ? "up" : "down",
    good: up,
  };
}

function difference({ now, before }: { now: number; before: number }): Change {
  if (now === before) return undefined;
  return { text: figure(Math.abs(now - before)), direction: now > before ? "up" : "down", good: now > before };
}

/** A reply that takes longer goes up and is bad. */
function slower({ now, before }: Figures["firstReplyMs"]): Change {
  if (now === null || before === null) return undefined;
  const text = duration(Math.abs(now - before));
  if (text === "0 s") return undefined;
  return { text, direction: now > before ? "up" : "down", good: now < before };
}
