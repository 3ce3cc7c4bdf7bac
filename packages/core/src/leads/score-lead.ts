import type { ScoreReason } from "./schemas";

/** What a score is made of. */
export interface ScoreFacts {
  email: string | null;
  phone: string | null;
  wants: Record<string, unknown>;
  /** The buyer's own messages, the latest last. */
  messages: string[];
  /** Streets of the homes that the conversations showed, lower case: "14 millrace lane". */
  streets: string[];
  /** When each conversation began. */
  conversationsBegan: Date[];
}

const WEEK_MS = 7 * 86_400_000;
const VIEWING =
  /\b(?:viewings?|view (?:it|this|that|the)|visit|tour|showing|open house|see (?:it|this one|that one|the (?:home|house|place|flat|apartment|first|second)) (?:in person|on|this|tomorrow|today|next)|come (?:and |to )?see|book (?:a|an) |schedule|appointment|look around)\b/i;
const FINANCED =
  /\b(?:pre-?\s?approv(?:ed|al)|pre-?\s?qualified|mortgage (?:in principle|offer|is (?:agreed|arranged|approved))|agreement in principle|decision in principle|cash buyers?|pay(?:ing)? (?:in )?cash|down ?payment|deposit (?:is )?ready|proof of funds|chain[- ]free|no chain)\b/i;
const TIMELINE =
  /\b(?:asap|as soon as possible|immediately|right away|move(?:-| )?in (?:by|in|on|date)|mov(?:e|ing) (?:by|in|before|next|this)|relocat(?:e|ing)|lease (?:ends|is up|expires|runs out)|by (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|(?:the )?end of|christmas|next month|new year)|within (?:a|one|two|three|four|five|six|\d+) (?:weeks?|months?)|start(?:ing)? (?:a )?(?:new )?job)\b/i;

/**
 * How likely somebody is to buy or rent with us, from 0 to 100, and what each reason adds. Deterministic: the same facts
 * give the same score, whenever it is asked for. The reasons add up to the score.
 */
export function scoreLead(facts: ScoreFacts): { score: number; reasons: ScoreReason[] } {
  const said = facts.messages.join("\n");
  const checks: [holds: boolean, reason: string, points: number][] = [
    [VIEWING.test(said), "Asked for a viewing", 20],
    [FINANCED.test(said), "Financing is arranged", 14],
    [facts.wants.maxPrice !== undefined || facts.wants.minPrice !== undefined, "Budget known", 14],
    [facts.email !== null, "Left an email address", 12],
    [facts.phone !== null, "Left a phone number", 12],
    [namesAHome(said, facts.streets), "Asked about a home by name", 10],
    [cameBack(facts.conversationsBegan), "Came back within a week", 10],
    [TIMELINE.test(said), "Named a time to move", 8],
  ];
  const reasons = checks.filter(([holds]) => holds).map(([, reason, points]) => ({ reason, points }));
  return { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}

/** Whether a text has one of these streets in it, or its number and the first word after: "14 Millrace". */
export const namesAHome = (text: string, streets: string[]): boolean => {
  const lower = text.toLowerCase();
  return streets.some((street) => {
    const [start] = /^\d+\w? [\p{L}\p{N}'-]{3,}/u.exec(street) ?? [];
    return start ? new RegExp(`(?<![\\p{L}\\d])${start}(?![\\p{L}\\d])`, "u").test(lower) : false;
  });
};

function cameBack(began: Date[]): boolean {
  const times = began.map((at) => at.getTime()).sort((a, b) => a - b);
  return times.some((time, index) => index > 0 && time - (times[index - 1] ?? 0) <= WEEK_MS);
}
