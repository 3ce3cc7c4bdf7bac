import { z } from "zod";

const Facts = z.object({
  kind: z.string().catch("home"),
  place: z.string().nullish(),
  bedrooms: z.number().nullish(),
  bathrooms: z.number().nullish(),
  living_area: z.string().nullish(),
  has: z.array(z.string()).catch([]),
  details: z.array(z.string()).catch([]),
  remarks: z.string().nullish(),
});

const LONGEST_SENTENCE = 220;

/** A home summed up from facts given as JSON, as a model would: a sentence of the facts, then the most telling of its own words. */
export function summaryOf(text: string): { summary: string; highlights: string[] } {
  const facts = Facts.parse(jsonIn(text));
  const rooms = [
    facts.bedrooms ? `${facts.bedrooms} ${facts.bedrooms === 1 ? "bedroom" : "bedrooms"}` : "",
    facts.bathrooms ? `${facts.bathrooms} ${facts.bathrooms === 1 ? "bathroom" : "bathrooms"}` : "",
    facts.living_area ?? "",
  ].filter(Boolean);
  const opening = `This ${facts.kind}${facts.place ? ` in ${facts.place}` : ""} has ${rooms.join(", ") || "the following"}.`;
  const own = sentences(facts.remarks ?? "");
  return {
    summary: [rooms.length ? opening : "", ...own.slice(0, 3)].filter(Boolean).join(" "),
    highlights: [...facts.has.map(capital), ...facts.details.slice(0, 2)].slice(0, 6),
  };
}

/** The longest of the short sentences first tell the most; they stay in their order. */
function sentences(text: string): string[] {
  const all = (text.replace(/\s+/g, " ").match(/[^.!?]+[.!?]+(?=\s|$)/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length <= LONGEST_SENTENCE);
  const telling = [...all].sort((a, b) => b.length - a.length).slice(0, 3);
  return all.filter((sentence) => telling.includes(sentence));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.slice(text.indexOf("{")));
  } catch {
    return {};
  }
}

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
