import type { MarkedText } from "./marked-text";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const STREET_TYPE =
  "(?:street|str|st|lane|ln|road|rd|avenue|ave|av|drive|dr|boulevard|blvd|crescent|cres|parkway|pkwy|highway|hwy|court|ct|place|pl|way|terrace|close|circle|cir|square|row|walk|mews|grove|rise|trail|trl|loop|quay|wharf|alley|plaza|point|gardens|hill|common|green|view|path|gate|crossing)";
/** Words that cannot belong to a street's name, so "3 bedrooms on Mill Road" is no address. */
const NOT_A_NAME =
  "(?:bed|bath|room|br|ba|bhk|sq|house|home|flat|apartment|condo|town|story|storey|car|month|week|day|year|min|mile|km|million|mil|thousand|k|m|mn|lakh|crore|in|on|near|at|and|or|with|to|for|from|the|a|an|of|max|per|under|over|plus|dollars|pounds|euros|usd|gbp|eur)s?(?:rooms?|roomed)?";

const PATTERNS: RegExp[] = [
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,63})*/g,
  /\bhttps?:\/\/\S+|\bwww\.\S+/g,
  // Telephone numbers: a plus or a leading zero, or groups that are no thousands.
  /(?<![\d$£€])\+\d[\d ().-]{7,18}\d|(?<![\d$£€.,])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?<![\d$£€.,])0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)|\b(?:phone|call|text|cell|mobile|whatsapp|number|tel)(?: me)?(?: (?:is|at|on))?[ :]{1,2}\d[\d -]{5,16}\d/g,
  // Dates and times.
  new RegExp(
    String.raw`\b\d{4}-\d{2}-\d{2}(?:t[\d:.+z-]*)?|\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\b(?:,? (?:19|20)\d{2})?|\b${MONTH} \d{1,2}(?:st|nd|rd|th)?\b(?:,? (?:19|20)\d{2})?|\b${MONTH},? (?:19|20)\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)\b`,
    "g",
  ),
  /\b\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|\b\d{1,2}:\d{2}\b|\b\d{1,2} ?o'? ?clock\b|\b24[x/]7\b/g,
  /\b\d+(?:\.\d+)? ?(?:%|percent\b)/g,
  // Addresses: a number, up to three names and a kind of street, with the number of a flat.
  new RegExp(
    String.raw`(?<![\d.,$£€#-])\d{1,5}[a-z]?,? (?:(?!${NOT_A_NAME}\b)[a-z][a-z'.]{0,24} ){1,3}(?:${STREET_TYPE}\b\.?(?! (?:to|from) )|(?:apt|unit|flat)\b)(?:,? (?:apt|unit|flat|#)?\.? ?#?\d{1,4}[a-z]?\b(?! ?(?:bed|bath|br|ba)))?`,
    "g",
  ),
  /#\s?\d+\b|\b(?:listing|property|ref|reference|id|mls|unit|apt|lot|flat|suite|post|home|house|option|number|no\.) (?:#|no\.? ?|number )?\d{1,8}[a-z]?\b(?! ?(?:bed|bath|br\b|ba\b|sq|k\b|m\b))/g,
];

/** "231 Harbour Point 4B": a number, names with capitals and the number of a flat, without a kind of street. */
const CAPITALS = new RegExp(
  String.raw`(?<![\d.,$£€#-])\b\d{1,5} (?:(?!(?:${NOT_A_NAME})\b)[A-Z][a-z']+ ){1,3}(?:#\s?)?\d{1,4}[A-Za-z]?\b`,
  "g",
);

/** "19 Lockkeepers Yard", "on Mill Terrace": streets that are called what a home can have. */
const NAMED_AFTER_A_FEATURE =
  /(?<![\d.,$£€#-])\b\d{1,5}[A-Za-z]? (?:[A-Z][A-Za-z'’]+ ){1,3}(?:Yard|Terrace|Gardens?|Lawn|Pool|Park|Deck)\b|(?<=\b(?:on|at|in|near|to|of|about) )(?:[A-Z][a-z'’]+ ){1,2}(?:Yard|Terrace|Gardens?|Pool)\b|\b\d{2,5} (?!(?:big|large|small|fenced|private|sunny|nice|back|front|bed|bath|car|acre|square|sq|foot|ft)\w* )[a-z'’]{4,} yard\b/g;

const HOME_WORD = new RegExp(String.raw` ${NOT_A_NAME}\b`, "i");

/** Shields what holds numbers and names that are never filters: contact details, dates, times, shares, addresses. */
export function shieldNeverFilters(text: MarkedText): void {
  for (const pattern of PATTERNS) text.read(pattern, () => "shield");
  for (const { index, 0: words } of text.original.matchAll(NAMED_AFTER_A_FEATURE))
    text.mark({ start: index, end: index + words.length }, "shield");
  for (const { index, 0: words } of text.original.matchAll(CAPITALS)) {
    if (HOME_WORD.test(words)) continue;
    text.mark({ start: index, end: index + words.length }, "shield");
  }
}
