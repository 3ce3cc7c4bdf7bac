import type { LeadSource, LeadStage, LeadSummary } from "@katek/core/leads/schemas";
import type { Tone } from "@katek/ui";

export const STAGE_WORDS: Record<LeadStage, string> = {
  new: "New",
  contacted: "Contacted",
  qualified: "Qualified",
  converted: "Converted",
  lost: "Lost",
};

export const STAGE_TONES: Record<LeadStage, Tone> = {
  new: "info",
  contacted: "warn",
  qualified: "brand",
  converted: "success",
  lost: "neutral",
};

/** The stages in the order in which a lead goes through them, and out. */
export const STAGES = Object.keys(STAGE_WORDS) as LeadStage[];
/** Those that stand beside one another on the board. */
export const BOARD_STAGES: LeadStage[] = STAGES.filter((stage) => stage !== "lost");

export const SOURCE_WORDS: Record<LeadSource, string> = {
  chat_page: "Chat page",
  widget: "Website widget",
  manual: "Added by hand",
  imported: "Imported",
  campaign: "Email campaigns",
};

/** The same where there is room for a word or two: on a card of the board. */
export const SHORT_SOURCE_WORDS: Record<LeadSource, string> = {
  ...SOURCE_WORDS,
  widget: "Widget",
  manual: "By hand",
  campaign: "Campaign",
};

type Named = Pick<LeadSummary, "name" | "email" | "phoneInWords">;

/** What a lead is called: by their name, or by what is known of them. */
export const leadName = ({ name, email, phoneInWords }: Named): string =>
  name ?? email ?? phoneInWords ?? "Name not known";

/** "Priya", for a sentence about them. */
export const firstName = (lead: Named): string => lead.name?.split(" ")[0] ?? "They";

/** What says the most comes first; that a home should be for sale says the least. */
const RANKS = ["minBedrooms", "maxBedrooms", "propertyTypes", "minPrice", "maxPrice"];
const rank = (id: string): number => {
  const at = RANKS.indexOf(id);
  return id === "listingType" ? RANKS.length + 1 : at < 0 ? RANKS.length : at;
};

interface Wishes {
  /** "3+ bed · to $520,000"; null where nothing is known. */
  facts: string | null;
  /** "Millrace, Quayside". */
  places: string | null;
}

/** "3 bedrooms or more" → "3+ bed", "Exactly 2 bedrooms" → "2 bed", "3 bedrooms or fewer" → "Up to 3 bed". */
const inShort = (label: string): string =>
  label
    .replace(/^(\d+) bedrooms? or more$/, "$1+ bed")
    .replace(/^Exactly (\d+) bedrooms?$/, "$1 bed")
    .replace(/^(\d+) bedrooms? or fewer$/, "Up to $1 bed");

/** Within a line: "To $520,000" → "to $520,000". */
const amidst = (label: string): string => label.replace(/^(?:To|From|For|Up to) /, (word) => word.toLowerCase());

/** What somebody looks for, in two short lines. */
export function wishesInWords(wants: LeadSummary["wants"], most = 3): Wishes {
  const isPlace = ({ id }: { id: string }) => id.startsWith("places:");
  const facts = wants
    .filter((chip) => !isPlace(chip))
    .sort((a, b) => rank(a.id) - rank(b.id))
    .slice(0, most)
    .map(({ label }, at) => (at ? amidst(inShort(label)) : inShort(label)));
  const places = wants.filter(isPlace).map(({ label }) => label);
  return { facts: facts.join(" · ") || null, places: places.join(", ") || null };
}
