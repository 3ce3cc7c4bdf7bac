import { type Bounds, countBounds, joinBounds, rangeBounds } from "./bounds";
import { comparisonAfter, comparisonBefore } from "./comparisons";
import type { MarkedText } from "./marked-text";
import { COUNT, readCount } from "./numbers";
import type { Wishes } from "./wishes";

const ADJECTIVE =
  "(?:double|single|good[ -]sized?|decent|large|big|spacious|full|separate|proper|nice|actual|real|en-?suite|more|or more)";
const NOUN = String.raw`(?:bed ?-?rooms?|bedroomed|beds?|bdrms?|bdrs?|bds?|brs?|b\/r|bhk|sleeping rooms|rooms?)(?![a-z])(?! and breakfast)`;
const BEDROOMS = new RegExp(
  String.raw`(?<low>${COUNT})(?<half>\.\d)?(?:\s?(?:to|or|-|\/|&|and|~)\s?(?<high>${COUNT}))?(?<more>\s?\+|\s?plus| or more|\+-)?[\s-]{0,2}(?:${ADJECTIVE}[\s-]){0,2}${NOUN}`,
  "g",
);
const LABELLED = new RegExp(
  String.raw`\b(?:bed(?:room)?s?|bhk)\s?(?::|=|-|minimum|min\.?|at least)\s?(?<low>${COUNT})`,
  "g",
);
const SHARED_COUNT = new RegExp(
  String.raw`(${COUNT})[\s-]?bed(?: ?rooms?|s)?\s?(?:and|&|\/|\+)\s?bath(?: ?rooms?|s)?(?![a-z])`,
  "g",
);
const SHORT = /(?<![\d.,$£€a-z])(\d) ?b(?:ed|r|d)?(?:rooms?)?[ /,x&-]{0,2}(\d(?:\.\d)?) ?b(?:a|ath|aths)?(?![a-z])/g;
const SLASHED =
  /(?<![\d.,$£€/a-z])([1-9])[/x]([1-9](?:\.5)?)(?= (?:house|home|condo|townho|apartment|flat|unit|place|duplex|in\b|near\b|with\b|under\b))/g;
const STUDIO =
  /(?<!\b(?:art|music|yoga|recording|dance|home|pottery|photo|artist'?s?|for a|space for a) )\bstudios?\b(?: (?:apartments?|flats?|condos?|units?|homes?))?|\b1 ?rk\b/g;
const RELATIVE = /\b(?:one|1|an?) (?:more|extra|additional) bed ?rooms?\b|\banother bed ?room\b/g;
const NOT_NEEDED = /(?:n't|\bnot|\bno longer)(?: really| actually)? (?:need|want|require|have to have)(?: all| the)? $/;
const FLOOR = new RegExp(
  String.raw`\b(?:at least|min(?:imum)?(?: of)?|from) (?<least>${COUNT}),? (?:but |and )?(?:no more than|not more than|at most|up to|max(?:imum)?(?: of)?) $`,
);
const ASIDE = /^ (?:upstairs|downstairs|on the|for (?:my|our|the|guests?|a)|each|as an? )/;

/**
 * "3 bed", "three bedrooms", "2-3 bedrooms", "2br/2ba", "at least 3", "studio", "one more bedroom". Read after the
 * bathrooms, so that "2 bath rooms" are none.
 */
export function readBedrooms(text: MarkedText, wishes: Wishes, current: number | undefined): void {
  const state = (bounds: Bounds, plain: boolean) => {
    wishes.bedroomsPlain = plain && !wishes.bedrooms;
    wishes.bedrooms = plain ? bounds : joinBounds(wishes.bedrooms, bounds);
    if (plain) wishes.bedroomsPlain = true;
  };
  const beside = (pattern: RegExp) =>
    text.read(pattern, ({ 1: beds = "", 2: baths }) => {
      state(countBounds(readCount(beds), "min"), true);
      wishes.minBathrooms = Number(baths ?? readCount(beds));
      return "take";
    });
  beside(SHORT);
  beside(SLASHED);
  text.read(RELATIVE, () => {
    if (current === undefined) return "leave";
    state({ min: current + 1 }, false);
    return "take";
  });
  text.read(BEDROOMS, ({ groups = {}, 0: words }, start) => {
    const tail = text.after(start + words.length);
    if (ASIDE.test(tail) && wishes.bedrooms) return "shield";
    const before = comparisonBefore(text.before(start));
    if (NOT_NEEDED.test(text.before(start))) {
      wishes.dropped.add("minBedrooms").add("maxBedrooms");
      return "take";
    }
    const least = FLOOR.exec(text.before(start))?.groups?.least;
    if (least) {
      state(rangeBounds(readCount(least), readCount(groups.low ?? "")), false);
      return "take";
    }
    const between = /\bbetween $/.exec(text.before(start));
    const after = before ? null : comparisonAfter(tail);
    const span = {
      start: start - (before?.length ?? between?.[0].length ?? 0),
      end: start + words.length + (after?.length ?? 0),
    };
    const low = readCount(groups.low ?? "");
    if (low > 20) return "leave";
    if (groups.high) state(rangeBounds(low, readCount(groups.high)), false);
    else if (groups.more || /\b(?:plus|or more)[ -]/.test(words)) state({ min: low }, false);
    else {
      const comparison = before?.comparison ?? after?.comparison;
      const plain = !comparison || comparison === "about";
      state(countBounds(low, comparison ?? "min"), plain);
    }
    return span;
  });
  text.read(LABELLED, ({ groups = {} }) => {
    state({ min: readCount(groups.low ?? "") }, false);
    return "take";
  });
  text.read(STUDIO, () => {
    // Studios have no bedroom; "studio or one-bedroom" reaches up to one.
    const most = wishes.bedrooms ? (wishes.bedrooms.max ?? wishes.bedrooms.min ?? 0) : 0;
    wishes.bedrooms = { max: most };
    wishes.bedroomsPlain = false;
    wishes.dropped.add("propertyTypes");
    return "take";
  });
}

/** "three bedrooms and baths": one count for both. Must run before the bathrooms are read. */
export function readSharedCount(text: MarkedText, wishes: Wishes): void {
  text.read(SHARED_COUNT, ({ 1: count = "" }, start) => {
    const before = comparisonBefore(text.before(start));
    wishes.bedrooms = countBounds(readCount(count), before?.comparison ?? "min");
    wishes.bedroomsPlain = !before;
    wishes.minBathrooms = readCount(count);
    return "take";
  });
}
