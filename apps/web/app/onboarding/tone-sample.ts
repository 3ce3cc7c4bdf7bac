interface Tone {
  formality: number;
  detail: number;
  enthusiasm: number;
}

type Level = "low" | "middle" | "high";
const level = (stop: number): Level => (stop < 3 ? "low" : stop > 3 ? "high" : "middle");

const OPENING: Record<Level, Record<Level, string>> = {
  low: {
    low: "14 Millrace Lane’s got one, facing south.",
    middle: "14 Millrace Lane’s got a nice one, facing south, right off the kitchen.",
    high: "14 Millrace Lane’s the one to see: the garden faces south and it’s right off the kitchen.",
  },
  middle: {
    low: "14 Millrace Lane has one, facing south.",
    middle: "I’d look at 14 Millrace Lane first: its garden faces south, straight off the kitchen.",
    high: "14 Millrace Lane is a lovely fit: its garden faces south and opens straight off the kitchen.",
  },
  high: {
    low: "14 Millrace Lane has a garden, which faces south.",
    middle: "I would suggest 14 Millrace Lane. Its garden faces south and is reached from the kitchen.",
    high: "I am glad to suggest 14 Millrace Lane. Its garden faces south and opens directly from the kitchen.",
  },
};

const FACTS: Record<Level, string> = {
  low: "It’s 3 bed, 2 bath, at $489,000.",
  middle: "It has three bedrooms and two bathrooms, and is listed at $489,000.",
  high: "The house has three bedrooms and two bathrooms and is listed at $489,000.",
};

const MORE =
  "The listing also says that the boiler was renewed in 2022 and that the mill pond is at the end of the lane. 5 Orchard Bend costs less, at $465,000, and has a level lawn, but one bathroom.";

const CLOSING: Record<Level, string> = {
  low: "Want to see it?",
  middle: "Shall I ask the agent for a time to see it?",
  high: "May I ask the agent to propose a time for a viewing?",
};

/**
 * An answer to "Is there anything with a garden?" in that tone, about an invented home. Written beforehand: it shows what
 * the sliders mean, and no model is asked.
 */
export function toneSample({ formality, detail, enthusiasm }: Tone): string[] {
  const voice = level(formality);
  const opening = OPENING[voice][level(enthusiasm)];
  const length = level(detail);
  if (length === "low") return [`${opening} ${CLOSING[voice]}`];
  if (length === "middle") return [`${opening} ${FACTS[voice]}`, CLOSING[voice]];
  return [`${opening} ${FACTS[voice]} ${MORE}`, CLOSING[voice]];
}

const NAMES: Record<keyof Tone, [string, string]> = {
  formality: ["casual", "formal"],
  detail: ["brief", "detailed"],
  enthusiasm: ["reserved", "enthusiastic"],
};

/** The tone in words: "formal, very brief"; "in between" where every slider stands in the middle. */
export function toneInWords(tone: Tone): string {
  const words = (Object.keys(NAMES) as (keyof Tone)[]).flatMap((name) => {
    const stop = tone[name];
    if (stop === 3) return [];
    const word = NAMES[name][stop < 3 ? 0 : 1];
    return stop === 1 || stop === 5 ? `very ${word}` : word;
  });
  return words.join(", ") || "in between";
}
