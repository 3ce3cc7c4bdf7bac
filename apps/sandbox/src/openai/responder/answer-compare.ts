import type { Conversation } from "./conversation";
import { amountOf, type Home, isAvailable, kindOf, statusOf } from "./home";
import { capital, counted, homeNamer, listed, plain } from "./phrasing";
import { bestSentence } from "./remarks";

type Row = { label: string; of: (home: Home) => string | null };

const ROWS: readonly Row[] = [
  { label: "Price", of: (home) => plain(home.price ?? "") || null },
  { label: "Bedrooms", of: (home) => (typeof home.bedrooms === "number" ? String(home.bedrooms) : null) },
  { label: "Bathrooms", of: (home) => (typeof home.bathrooms === "number" ? String(home.bathrooms) : null) },
  { label: "Living area", of: (home) => plain(home.living_area ?? "") || null },
  { label: "Lot", of: (home) => plain(home.lot_size ?? "") || null },
  { label: "Built", of: (home) => (home.year_built ? String(home.year_built) : null) },
  { label: "Kind", of: (home) => (kindOf(home) === "home" ? null : kindOf(home)) },
  { label: "Area", of: (home) => plain(home.area ?? "") || null },
  {
    label: "Features",
    of: (home) => listed((home.features ?? []).map((feature) => plain(feature).toLowerCase())) || null,
  },
  { label: "Status", of: (home) => (isAvailable(home) ? null : statusOf(home)) },
];

/** Two homes side by side: what differs, field by field, then what each listing says to the buyer's words. */
export function answerCompare(conversation: Conversation, first: Home, second: Home): string {
  const name = homeNamer();
  const opening = `${name(first)} and ${name(second)}, side by side:`;
  const rows = ROWS.flatMap(({ label, of }) => {
    const [left, right] = [of(first), of(second)];
    if (left === right) return [];
    if (left && right) return [`- ${label}: ${left} against ${right}`];
    const [given, home, missing] = left ? [left, first, second] : [right, second, first];
    if (label === "Status") return [`- ${label}: ${name(home)} is ${given}`];
    return [`- ${label}: ${given} for ${name(home)}, not given for ${name(missing)}`];
  });
  const same = [
    first.bedrooms === second.bedrooms && first.bedrooms ? counted(first.bedrooms, "bedroom") : "",
    first.bathrooms === second.bathrooms && first.bathrooms ? counted(first.bathrooms, "bathroom") : "",
  ].filter((count) => count !== "");
  const shared = same.length > 0 ? `Both have ${listed(same)}.` : "";
  const said = [first, second].map((home) => sentenceOn(conversation, home, name(home))).filter((text) => text !== "");
  return [
    `${opening}\n\n${rows.length > 0 ? rows.join("\n") : "- The figures of both are the same"}`,
    [shared, verdict(first, second, name)].filter((text) => text !== "").join(" "),
    said.join(" "),
    "Which of the two would you like to see?",
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** Which one wins on price, which one on size. */
function verdict(first: Home, second: Home, name: (home: Home) => string): string {
  const [price, otherPrice] = [amountOf(first.price), amountOf(second.price)];
  const [size, otherSize] = [amountOf(first.living_area), amountOf(second.living_area)];
  if (price === null || otherPrice === null || price === otherPrice) return "";
  const cheaper = price < otherPrice ? first : second;
  if (size === null || otherSize === null || size === otherSize) return `${capital(name(cheaper))} costs less.`;
  const larger = size > otherSize ? first : second;
  return larger === cheaper
    ? `${name(cheaper)} costs less and is also the larger one.`
    : `${name(cheaper)} costs less; ${name(larger)} gives more room.`;
}

function sentenceOn({ latest, turns }: Conversation, home: Home, name: string): string {
  const words = [latest, ...turns.filter((turn) => turn.speaker === "buyer").map((turn) => turn.text)].join(" ");
  const match = bestSentence(home, words);
  return match ? `The listing of ${name} says: “${match.sentence}”` : "";
}
