/** A buyer's limits in major units of the currency. */
export type PriceLimits = { min_price?: number; max_price?: number };

const MONEY =
  "(?:[$£€₹]|usd|eur|gbp)?\\s*(\\d[\\d.,]*)\\s*(k|thousand|mil|m|mn|million|millones|mille)?\\b\\s*(?:[$£€]|dollars?|euros?|pounds?|d[oó]lares)?";
const NOT_MONEY =
  "(?!\\s*-?\\+?\\s*(?:bed|bath|br|ba|bd|bhk|sq|acre|min|mile|km|year|room|home|house|listing|car|people|am|pm|dormitorio|habitaci|baño|recámara|chambre|zimmer|m2|m²|of\\b))";
const UP_TO =
  "(?:under|below|less than|cheaper than|up to|max(?:imum)?(?: of| is)?|at most|no more than|not (?:over|more than)|within|budget(?: of| is|:)?|approved for|afford|spend|hasta|menos de|m[aá]ximo(?: de)?|presupuesto de|moins de|jusqu'à|bis(?: zu)?|unter|maximal)";
const FROM =
  "(?:over|above|more than|at least|from|starting at|minimum(?: of)?|min|m[aá]s de|desde|plus de|à partir de|ab|über)";

/** "under 500k", "between 300 and 400k", "$1.2 million", "around 400k" (a tenth either way), "pre-approved for 520". */
export function pricesIn(words: string): PriceLimits {
  const between = match(
    words,
    `(?:between|from|entre|zwischen)?\\s*${MONEY}\\s*(?:-|–|and|to|y|et|und|a)\\s*${MONEY}${NOT_MONEY}`,
  );
  if (between) {
    const unit = between[2] ?? between[4];
    const [low, high] = [amount(between[1], between[2] ?? unit), amount(between[3], between[4] ?? unit)];
    if (low !== null && high !== null && low < high && isPrice(high, between[0]))
      return { min_price: low, max_price: high };
  }
  const limits: PriceLimits = {};
  const most = priceAfter(words, UP_TO);
  const least = priceAfter(words, FROM);
  if (most !== null) limits.max_price = most;
  if (least !== null) limits.min_price = least;
  if (most !== null || least !== null) return limits;
  const about = priceAfter(words, "(?:around|about|roughly|approximately|circa|unos|alrededor de|environ|etwa)");
  if (about !== null) return { min_price: Math.round(about * 0.9), max_price: Math.round(about * 1.1) };
  const bare = match(
    words,
    `(?:[$£€₹]\\s*(\\d[\\d.,]*)\\s*(k|m|mn|million)?\\b|\\b(\\d[\\d.,]*)\\s*(k|million)\\b)${NOT_MONEY}`,
  );
  const price = bare ? amount(bare[1] ?? bare[3], bare[2] ?? bare[4]) : null;
  return price === null ? limits : { max_price: price };
}

function priceAfter(words: string, opening: string): number | null {
  const found = match(words, `\\b${opening}\\s+${MONEY}${NOT_MONEY}`);
  if (!found) return null;
  const value = amount(found[1], found[2]);
  return value !== null && isPrice(value, found[0]) ? value : null;
}

const match = (words: string, pattern: string): RegExpMatchArray | null => words.match(new RegExp(pattern, "iu"));

/** A small number without a currency sign or unit is a count, a time or a size rather than a price. */
const isPrice = (value: number, said: string): boolean => value >= 400 || /[$£€₹]/.test(said);

function amount(digits: string | undefined, unit: string | undefined): number | null {
  if (!digits) return null;
  const value = Number(
    digits
      .replace(/[.,](?=\d{3}(?:\D|$))/g, "")
      .replace(",", ".")
      .replace(/\.$/, ""),
  );
  if (!Number.isFinite(value) || value <= 0) return null;
  if (/^(?:k|thousand|mil|mille)$/i.test(unit ?? "")) return value * 1000;
  if (/^m/i.test(unit ?? "")) return value * 1_000_000;
  // House hunters drop the thousands: "pre-approved for 520". Four digits and more mean what they say, a rent perhaps.
  return value >= 100 && value < 1000 && !digits.includes(".") ? value * 1000 : value;
}
