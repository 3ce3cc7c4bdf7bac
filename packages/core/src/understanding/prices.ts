import { type Bounds, joinBounds, measureBounds, rangeBounds } from "./bounds";
import { type Comparison, comparisonAfter, comparisonBefore } from "./comparisons";
import type { MarkedText } from "./marked-text";
import { type Amount, findAmounts } from "./money";
import type { Wishes } from "./wishes";

const BUDGET =
  /\b(?:budget|price[ds]?|pric(?:e|ing) range|pay(?:ing)?|spend(?:ing)?|afford|pre-? ?approv(?:ed|al)|approved|costs?|costing|cash|mortgage|loan|finance|financing|worth|asking|offer|rent|rental|go|stretch|stretching|money|buy(?:ing)?|listed|capped|cap|limit)\b[^.,;]{0,24}$/;
const BUDGET_AFTER =
  /^ ?(?:(?:is |would be |as )?(?:my |our |the |a )?(?:budget|price range|price|max|maximum|limit|cash)\b|range\b|to spend)/;
/** Money, but not what the home costs. */
const OTHER_MONEY =
  /\b(?:deposit|down ?-?payment|put(?:ting)? down|hoa|fees?|tax(?:es)?|emi|sold|selling|income|salary|earn(?:s|ing)?|makes?|making|utilit(?:y|ies)|charges?|ground rent|bonus|saved|savings|bills?|commission|repayments?|stamp duty)\b[^.,;]{0,20}$/;
const OTHER_MONEY_AFTER =
  /^ ?(?:as (?:a )?)?(?:deposit|down\b|hoa|income|salary|in (?:savings|fees|taxes|hoa)|saved|a year|per year|per annum|p\.?a\.?\b|yearly|annual|household|cash ?back|in the bank|more\b(?! than))/;
/** A measure or a date: never money. */
const OTHER_UNIT =
  /^[ -]?(?:%|percent|sq|square|sf\b|m2|acres?|hectares?|ha\b|min(?:ute)?s?\b|miles?|mi\b|km|kilomet|met(?:er|re)s?|yards?|yds?|ft\b|feet|foot|'|"|years?|yrs?|st\b|nd\b|rd\b|th\b|days?\b|weeks?\b|months\b|hours?|hrs?|x\b|:\d)/;
/** Something counted: not money unless a currency or a scale was written. */
const OTHER_THING =
  /^[ -]?(?:people|persons?|kids?|children|adults?|guests?|tenants?|bed|bath|br\b|ba\b|bhk|rooms?|stor(?:e?y|ies)|floors?|levels?|cars?|spaces?|units?|homes?|houses?|apartments?|flats?|results?|options?|listings?|blocks?)/;
const FREE_STANDING =
  /^(?:$|[,)░"\n]|\.(?:\s|$)| ?[-+]| (?:and|or|in|near|around|at|with|for|please|pls|to|a month|per|but|close|by|on|if|that|max|tops|ish|total|all|thanks|thank|range|-)\b| ░)/;
const YEAR_BEFORE =
  /\b(?:built|constructed|since|after|before|newer than|older than|year|renovated|completed|dated?|by|until|in|from)(?: (?:in|after|before|since|around|from|or))?\s?$/;
const JOINER = /^ ?(?:-|to|and|or|up to|till?|until|through) ?$/;
const HUNDREDS =
  /\b(?:in the |the |in )?(?<part>low|lower|mid|middle|high|upper)?(?:[ -](?:to[ -])?(?:mid|high))? ?[$£€]?(?<hundred>[1-9])00k?'?s(?![a-z])/g;

const PERIOD =
  /^ ?(?:\/|a |per |each |every |p\.?\/?|an? )? ?(?:month(?:ly)?|mo(?:nth)?\b|mth|pcm|cm\b|pm\b|week(?:ly)?|wk|pw\b|w\b|fortnight|night|day)(?![a-z])|^ ?(?:pcm|p\.c\.m\.?|pm|pw|p\/w|p\/m|monthly|weekly)(?![a-z])/;

export interface PriceContext {
  /** True when homes to rent are wanted, as far as is known before the price is read. */
  renting: boolean;
  /** True when homes to buy are surely wanted. */
  buying: boolean;
}

/** "under 500k", "between 400 and 500k", "$2,400 a month", "pre-approved for 520". Sets rent for amounts per month. */
export function readPrices(text: MarkedText, wishes: Wishes, context: PriceContext): void {
  text.read(HUNDREDS, ({ groups = {} }) => {
    const hundred = Number(groups.hundred) * 100;
    const [from, to] = /^low/.test(groups.part ?? "")
      ? [0, 35]
      : /^mid/.test(groups.part ?? "")
        ? [35, 65]
        : groups.part
          ? [65, 100]
          : [0, 100];
    wishes.price = { min: (hundred + from) * 1_000, max: (hundred + to) * 1_000 };
    return "take";
  });
  const amounts = findAmounts(text.lower);
  for (let at = 0; at < amounts.length; at++) {
    const first = amounts[at] as Amount;
    const next = amounts[at + 1];
    const second =
      next && JOINER.test(text.lower.slice(first.end, next.start)) && isSecond(text, first, next) ? next : undefined;
    const found = readPrice(text, first, second, context);
    if (!found) continue;
    if (second) at++;
    if (found.rent) wishes.listingType = "rent";
    wishes.price = joinBounds(wishes.price, found.bounds);
    text.mark(found, "take");
  }
}

/** A second amount belongs to a range unless it counts something else ("500k and 2 acres"). */
const isSecond = (text: MarkedText, first: Amount, second: Amount): boolean =>
  !OTHER_UNIT.test(text.after(second.end)) &&
  (second.value >= first.mantissa || second.scale > 1) &&
  second.mantissa > 0;

function readPrice(text: MarkedText, first: Amount, second: Amount | undefined, context: PriceContext) {
  const last = second ?? first;
  const head = text.before(first.start);
  const tail = text.after(last.end);
  if (OTHER_UNIT.test(tail) || OTHER_MONEY.test(head) || OTHER_MONEY_AFTER.test(tail)) return null;
  const before = comparisonBefore(head);
  const after = comparisonAfter(tail);
  const period = PERIOD.exec(tail);
  const written = Boolean(first.currency || last.currency || period);
  const budget = BUDGET.test(head) || BUDGET_AFTER.test(tail);
  if (
    !isMoney({
      first,
      last,
      head,
      tail,
      written,
      budget,
      compared: (before ?? after)?.comparison,
      between: /\bbetween ?$/.test(head),
    })
  )
    return null;
  const renting = context.renting || Boolean(period);
  const whole = (amount: Amount) => wholeValue(amount, last, { renting, buying: context.buying, written });
  const bounds = second
    ? rangeBounds(whole(first), whole(second))
    : boundsOf(whole(first), head, before?.comparison, after?.comparison);
  const lead = before?.length ?? /\b(?:between|budget(?: of| is|:)?|for|of) ?$/.exec(head)?.[0].length ?? 0;
  const trail = period?.[0].length ?? after?.length ?? BUDGET_AFTER.exec(tail)?.[0].length ?? 0;
  return { bounds, rent: Boolean(period), start: first.start - lead, end: last.end + trail };
}

interface Surroundings {
  first: Amount;
  last: Amount;
  head: string;
  tail: string;
  written: boolean;
  budget: boolean;
  compared: Comparison | undefined;
  between: boolean;
}

function isMoney({ first, last, head, tail, written, budget, compared, between }: Surroundings): boolean {
  if (written) return true;
  if (last.scale > 1) {
    // "500m from the beach" is a distance, "5k" a run, a 401k a pension.
    if (last.scale === 1e6 && last.mantissa >= 50 && !budget) return false;
    if (last.value === 401_000 && !budget) return false;
    return last.value >= 10_000 && !/^ ?(?:from|to the|away|walk|run|race)\b/.test(tail);
  }
  if (OTHER_THING.test(tail)) return false;
  const yearLike = last.value >= 1800 && last.value <= 2100 && Number.isInteger(last.value);
  if (yearLike && YEAR_BEFORE.test(head) && !budget) return false;
  const decimals = last.value < 20 && !Number.isInteger(last.mantissa);
  if (budget) return last.value >= 100 || decimals;
  if (!compared && !between) return last.value >= 100_000 && first.value >= 100_000 && FREE_STANDING.test(tail);
  if (compared === "exact") return false;
  return last.value >= 1_000 || (last.value >= 100 && FREE_STANDING.test(tail) && compared !== "about");
}

/** "520" is 520,000 and "1.2" is 1,200,000 to somebody who buys; in a range the scale of the end holds for the start. */
function wholeValue(
  amount: Amount,
  last: Amount,
  { renting, buying, written }: { renting: boolean; buying: boolean; written: boolean },
): number {
  if (amount.scale > 1) return amount.value;
  if (last.scale > 1 && amount.mantissa <= (last.mantissa < 20 ? Math.max(20, last.mantissa) : 1_000))
    return amount.mantissa * last.scale;
  if (last.scale === 1e6 && amount.mantissa >= 100 && amount.mantissa < 1_000) return amount.mantissa * 1_000;
  if (renting || (written && !buying)) return amount.value;
  if (amount.value < 20 && !Number.isInteger(amount.mantissa)) return amount.value * 1e6;
  return amount.value >= 100 && amount.value < 1_000 ? amount.value * 1_000 : amount.value;
}

function boundsOf(value: number, head: string, before: Comparison | undefined, after: Comparison | undefined): Bounds {
  // "a house for just 300k" bounds nothing from below: money is what people can pay at most.
  const said = before && before !== "exact" ? before : after && after !== "exact" ? after : "max";
  if (said === "min" && /\b(?:up|raise|increase|move|go) [^.;]{0,24}from\b/.test(head)) return { max: value };
  return measureBounds(value, said);
}
