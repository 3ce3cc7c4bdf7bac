import { amountOf, type Home } from "./home";

/** A way to order homes: by which figure, and which end of it is wanted; `word` says it of a home. */
export type Ranking = { of: "price" | "size" | "lot" | "year" | "bedrooms"; want: "least" | "most"; word: string };

const RANKINGS: readonly { pattern: RegExp; ranking: Ranking }[] = [
  {
    pattern: /\b(?:cheapest|least expensive|lowest[- ]priced?|most affordable|lowest price|costs? (?:the )?least)\b/i,
    ranking: { of: "price", want: "least", word: "is lowest in price" },
  },
  {
    pattern:
      /\b(?:most expensive|priciest|highest[- ]priced?|dearest|top of the (?:market|range)|costs? (?:the )?most)\b/i,
    ranking: { of: "price", want: "most", word: "is highest in price" },
  },
  {
    pattern: /\b(?:biggest|largest|most land|most)\b.{0,12}\b(?:lot|land|plot|yard|garden|acreage)\b/i,
    ranking: { of: "lot", want: "most", word: "has the largest lot" },
  },
  {
    pattern: /\b(?:most (?:bed)?rooms|most bedrooms)\b/i,
    ranking: { of: "bedrooms", want: "most", word: "has the most bedrooms" },
  },
  {
    pattern: /\b(?:biggest|largest|most spacious|roomiest|most space)\b/i,
    ranking: { of: "size", want: "most", word: "is the largest" },
  },
  {
    pattern: /\b(?:smallest|tiniest|most compact)\b/i,
    ranking: { of: "size", want: "least", word: "is the smallest" },
  },
  {
    pattern: /\b(?:newest|most recent(?:ly)? built|most modern|latest build|built most recently)\b/i,
    ranking: { of: "year", want: "most", word: "is the newest" },
  },
  { pattern: /\b(?:oldest|most historic)\b/i, ranking: { of: "year", want: "least", word: "is the oldest" } },
];

export const rankingAsked = (words: string): Ranking | null =>
  RANKINGS.find(({ pattern }) => pattern.test(words))?.ranking ?? null;

/** Homes in the wanted order; those without the figure are left out. */
export function ranked(homes: Home[], { of, want }: Ranking): Home[] {
  return homes
    .map((home) => ({ home, figure: figureOf(home, of) }))
    .filter((entry): entry is { home: Home; figure: number } => entry.figure !== null)
    .sort((a, b) => (want === "least" ? a.figure - b.figure : b.figure - a.figure))
    .map(({ home }) => home);
}

function figureOf(home: Home, of: Ranking["of"]): number | null {
  if (of === "price") return amountOf(home.price);
  if (of === "size") return amountOf(home.living_area);
  if (of === "year") return home.year_built ?? null;
  if (of === "bedrooms") return home.bedrooms ?? null;
  const lot = amountOf(home.lot_size);
  if (lot === null) return null;
  // Lots come in acres, square feet or square metres: compare them in square metres.
  if (/acre/i.test(home.lot_size ?? "")) return lot * 4046.86;
  if (/hectare|\bha\b/i.test(home.lot_size ?? "")) return lot * 10_000;
  return /ft|feet/i.test(home.lot_size ?? "") ? lot * 0.092903 : lot;
}
