import type { demo, ListingCard } from "@katek/core";
import type { InputOf } from "@katek/core/kernel";
import { type Chance, chanceFrom } from "../pictures/chance";
import { makeBuyers } from "./buyers";
import { beginnings } from "./calendar";
import { leadStory } from "./lead-story";
import { type Asked, converse, type Filters, NOTHING } from "./transcript";

type Past = InputOf<typeof demo.furnish>;
type Lead = Past["leads"][number];

const DAYS = 60;
/** A buyer in so many leaves an address. */
const LEAVES_ADDRESS = 0.3;
/** Of those, the share that means to move soon: agents get furthest with them. */
const KEEN = 0.45;
const BY_HAND = 14;

interface Brokerage {
  /** Homes that buyers may be offered. */
  homes: [ListingCard, ...ListingCard[]];
  /** Those who get leads, by id. */
  agents: [string, ...string[]];
  now: Date;
}

/** Sixty days of Hammer Realty that end now: the same for the same moment, homes and people. */
export function makePast({ homes, agents, now }: Brokerage): Past {
  const chance = chanceFrom("hammer realty, sixty days");
  const nextBuyer = makeBuyers(chance);
  const leads: Lead[] = [];
  const conversations: Past["conversations"] = [];
  for (const begun of beginnings(chance, now, DAYS)) {
    const buyer = chance.odds(LEAVES_ADDRESS) ? nextBuyer() : null;
    const keen = buyer !== null && chance.odds(KEEN);
    const { said, filters, asked } = converse(chance, homes, buyer, keen);
    const channel = chance.odds(0.4) ? "widget" : "chat_page";
    const messages = timed(chance, begun, said);
    const last = messages.at(-1)?.at ?? begun;
    if (buyer)
      leads.push({
        ...buyer,
        ...{ source: channel, wants: filters, createdAt: last },
        scoreReasons: reasons(buyer, filters, asked),
        ...owned(chance, agents, last, now, keen),
      });
    conversations.push({ channel, filters, messages, lead: buyer ? leads.length - 1 : null });
  }
  for (let i = 0; i < BY_HAND; i++) {
    const buyer = nextBuyer();
    const createdAt = new Date(now.getTime() - chance.between(2, DAYS) * 86_400_000);
    const wants: Filters = { listingType: "sale", minBedrooms: chance.pick([2, 3, 4]), maxPrice: 65_000_000 };
    leads.push({
      ...buyer,
      ...{ source: chance.odds(0.6) ? "manual" : "imported", wants, createdAt },
      scoreReasons: reasons(buyer, wants, NOTHING),
      ...owned(chance, agents, createdAt, now, false),
    });
  }
  return { conversations, leads };
}

/** Who has a lead, as every lead has somebody, and what they did. */
function owned(chance: Chance, agents: Brokerage["agents"], createdAt: Date, now: Date, keen: boolean) {
  const agent = chance.pick(agents);
  return { assigneeId: agent, ...leadStory(chance, { createdAt, now, by: agent, keen }) };
}

/** An answer comes within seconds, a buyer's next message within minutes. */
function timed(chance: Chance, begun: Date, said: ReturnType<typeof converse>["said"]) {
  let at = begun.getTime();
  return said.map((message, i) => {
    if (message.author === "assistant") at += chance.between(1_200, 4_200);
    else if (i) at += chance.between(20_000, 110_000);
    return { ...message, at: new Date(Math.round(at)) };
  });
}

function reasons(
  { email, phone }: { email: string | null; phone: string | null },
  { maxPrice }: Filters,
  { viewing, named, financed, time }: Asked,
): Lead["scoreReasons"] {
  const all: [boolean, string, number][] = [
    [viewing, "Asked for a viewing", 20],
    [financed, "Financing is arranged", 14],
    [maxPrice !== undefined, "Budget known", 14],
    [email !== null, "Left an email address", 12],
    [phone !== null, "Left a phone number", 12],
    [viewing || named, "Asked about a home by name", 10],
    [time, "Named a time to move", 8],
  ];
  return all.flatMap(([holds, reason, points]) => (holds ? { reason, points } : []));
}
