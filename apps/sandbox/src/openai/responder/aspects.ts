import { amountOf, type Home, isAvailable, kindOf, statusOf } from "./home";
import { bathroomsOf, bedroomsOf, plain, withArticle } from "./phrasing";

/** A field of a home that a buyer can ask for. */
export type Aspect = {
  name: string;
  pattern: RegExp;
  /** What the home does or has, as the end of a sentence that starts with its name; null when it is unknown. */
  say(home: Home): string | null;
  /** What is missing when it is unknown: "its lot size". */
  missing: string;
  /** Words to look for in the remarks when the fields do not say it. */
  lookFor?: RegExp;
};

const ASPECTS: readonly Aspect[] = [
  {
    name: "taxes",
    pattern: /\b(?:tax|taxes|council tax|property tax)\b/i,
    say: () => null,
    missing: "the property tax",
    lookFor: /\btax/i,
  },
  {
    name: "fees",
    pattern:
      /\b(?:hoa|h\.o\.a|association|condo fees?|service charges?|monthly fees?|maintenance fees?|strata|dues)\b/i,
    say: () => null,
    missing: "a monthly fee",
    lookFor: /\b(?:hoa|association|dues|service charge|monthly fee|condo fee|maintenance fee)/i,
  },
  {
    name: "running costs",
    pattern: /\b(?:utilit(?:y|ies)|running costs?|energy (?:bill|rating|cost)s?|epc|bills?|cost to run|insurance)\b/i,
    say: () => null,
    missing: "the running costs",
    lookFor: /\b(?:utilit|energy|bills?\b|epc|insurance)/i,
  },
  {
    name: "price",
    pattern:
      /\b(?:price|priced|cost|costs|asking|how much(?! (?:land|space|room|light|storage|parking))|how expensive|rent(?:ing)? for|per month|a month)\b/i,
    say: (home) => {
      const price = plain(home.price ?? "");
      if (!price) return null;
      if (amountOf(price) === null) return `is listed with this price: ${price}`;
      return `is listed ${home.listing_type === "rent" ? "to rent " : ""}at ${price}`;
    },
    missing: "its price",
  },
  {
    name: "bedrooms",
    pattern: /\b(?:bed|beds|bedrooms?|rooms|sleeps?)\b/i,
    say: (home) => (bedroomsOf(home) ? `has ${bedroomsOf(home)}` : null),
    missing: "the number of bedrooms",
  },
  {
    name: "bathrooms",
    pattern: /\b(?:bath|baths|bathrooms?|toilets?)\b/i,
    say: (home) => (bathroomsOf(home) ? `has ${bathroomsOf(home)}` : null),
    missing: "the number of bathrooms",
  },
  {
    name: "lot",
    pattern:
      /\b(?:lot|plot|acres?|acreage|how much land|land size|(?:big|large|size)\b.{0,12}\b(?:lot|yard|land|plot|garden))\b/i,
    say: (home) => (home.lot_size ? `stands on ${withArticle(plain(home.lot_size))} lot` : null),
    missing: "its lot size",
  },
  {
    name: "size",
    pattern:
      /\b(?:how (?:big|large|small|spacious)|size|square (?:feet|foot|met(?:er|re)s?)|sq\.? ?(?:ft|m)|sqft|living area|floor area|m2|footage)\b/i,
    say: (home) => (home.living_area ? `has ${plain(home.living_area)} of living area` : null),
    missing: "its living area",
  },
  {
    name: "year",
    // "How old is the roof" asks for a sentence of the remarks, not for the year of the house.
    pattern:
      /\b(?:year|built|how old(?! (?:is|are) (?:the|its|their) (?!house|home|place|building|property|flat|apartment|condo))|age of|when was|construction|how new)\b/i,
    say: (home) => (home.year_built ? `was built in ${home.year_built}` : null),
    missing: "the year it was built",
  },
  {
    name: "status",
    pattern: /\b(?:(?:still )?available|on the market|sold|under (?:contract|offer)|pending|taken|gone|status)\b/i,
    say: (home) => {
      if (!home.status) return null;
      return isAvailable(home) ? "is listed as available" : `is ${statusOf(home)} at the moment`;
    },
    missing: "its status",
  },
  {
    name: "kind",
    pattern:
      /\b(?:what (?:kind|type|sort) of (?:home|house|property|place|building)|property type|is it an? (?:house|condo|apartment|townhouse|flat))\b/i,
    say: (home) => (kindOf(home) === "home" ? null : `is ${withArticle(kindOf(home))}`),
    missing: "what kind of home it is",
  },
  {
    name: "place",
    pattern: /\b(?:where (?:is|are|exactly)|located|location|address|which (?:area|part|neighbou?rhood|street))\b/i,
    say: (home) => (home.area ? `is in ${plain(home.area)}` : null),
    missing: "its area",
  },
];

/** The fields that a message asks for, in the order above. A lot question is not also a question for the size. */
export function aspectsAsked(words: string): Aspect[] {
  const asked = ASPECTS.filter((aspect) => aspect.pattern.test(words));
  const costs = asked.some((aspect) => ["taxes", "fees", "running costs"].includes(aspect.name));
  return asked.filter((aspect) => {
    if (aspect.name === "size") return !asked.some((other) => other.name === "lot");
    if (aspect.name === "price") return !costs || /\bprice|asking/i.test(words);
    return true;
  });
}

/** A feature with its article where English wants one: "a garden", "parking". */
export function featureNoun(feature: string): string {
  const noun = plain(feature).toLowerCase().replace(/_/g, " ");
  const takesNone =
    /(?:s|parking|laundry|heating|cooling|conditioning|storage|access|flooring|hardwood|power|lighting|furniture|water|waterfront|furnished|frontage|insulation|land|allowed)$/;
  return takesNone.test(noun) ? noun : withArticle(noun);
}
