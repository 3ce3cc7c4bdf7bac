import type { MarkedText, Span } from "./marked-text";

const POLITE = String.raw`(?:(?:hi|hello|hey|ok(?:ay)?|so|and|also|but|well|great|good|thanks|thank you|thank you so much|perfect|nice|cool|sure|please|yes|no|oh|now|then|alright)[,.!]? ){0,4}`;
const KIND =
  "(?:homes?|house|apartment|flat|condo|property|place|unit|building|listing|villa|studio|cottage|bungalow|penthouse|townhouse)";
const THIS_ONE = String.raw`(?:it|its|this|that|these|they|them|there be|he|she|(?:the|this|that|your) (?:\w+ )?(?:one|${KIND})|one of them|both|either)`;
const TOPIC = String.raw`(?:the |any )?(?:pets?|dogs?|cats?|parking|laundry|utilities|heating|internet|wi-?fi|taxes|rent|price|kitchen|garden|yard|pool|garage|basement|neighbou?rhood|area|seller|owner|landlord|hoa|deposit|roof|furniture|schools?|bedrooms?|bathrooms?|bathroom attached|smoking)`;
const AUXILIARY =
  "(?:is|are|was|were|does|do|did|has|have|can|could|will|would|should|isn't|doesn't|hasn't|aren't|won't|may)";

/** Words by which somebody asks for homes, whatever the grammar: "is there anything…", "can you find…". */
const SEARCH = new RegExp(
  String.raw`\b(?:find|show|search|look(?:ing)?(?: (?:for|up))?|list|locate|recommend|suggest|send me|need|want|i'd (?:like|love|prefer)|would (?:like|prefer)|get me|buy|interested|check (?:in|out|for)|try|any (?:[\w-]+ ){0,3}${KIND}|any(?:thing|where)|something|someplace|somewhere|some|others?|another|alternatives?|more|else|cheapest|best|nicest|biggest|largest|newest|smallest|lowest|latest|options?|available|you (?:have|got|know of)|have you got|(?:can|could) (?:i|we) (?:rent|buy|get|afford)|which (?:have|has|come with)|homes|houses|apartments|flats|condos|properties|places|listings|units|townhouses|villas|lots|plots|studios|ones|any (?:with|in|near|under|that|available)|which (?:homes?|houses?|ones?)|an? (?:[\w-]+ ){0,4}(?:${KIND}|bed|bedroom|place|loft|duplex|rental|room))\b|\bget\b[^.?!]{0,20}\b(?:for|in|under)\b|\d ?bhk\b`,
);
const SPECIFIC = new RegExp(
  String.raw`^${POLITE}(?:${AUXILIARY} (?:${THIS_ONE}\b|░)|(?:is|are|was|were|do|does|will|would|can) ${TOPIC}\b|can (?:i|we) (?:bring|keep|have (?:a |my |our |any )?(?:pets?|dogs?|cats?)\b|have pets|visit|view)\b|(?:what|where|when|who|why|which|how)(?! about)\b[\w' ]{0,40}?\b(?:it|this|they|them|(?<!are |is )there|(?:is|was|does|of|about) that|the (?:\w+ )?${KIND}|the (?:first|second|third|last) one)\b)`,
);
const WHETHER = new RegExp(
  String.raw`\b(?:know|tell me|check|find out|confirm|see|wonder(?:ing)?|ask|verify|sure)\b[^.?!\n]{0,30}?\b(?:(?:if|whether) (?:${THIS_ONE}|${TOPIC}|is|are|there is|there are|(?:i|we) can (?:bring|keep))|(?:is|are) (?:it|they|this)|about ${THIS_ONE})\b`,
);
/** "has a garage" and "should have three" are wishes without their subject, not questions. */
const INVERTED =
  "(?:is|are|was|were|does|did|do (?!not\\b|n't)|(?:can|could|will|would|should|may|has|have) (?:i|we|he|she|it|they|there|the|this|that|these|those|someone|anyone)\\b)";
/** Homes other than the one at hand. */
const INDEFINITE = new RegExp(
  String.raw`\b(?:you have|others?|another|anything|something|else|(?:any|some) ${KIND}s?|alternatives?)\b`,
);
const QUESTION = new RegExp(
  String.raw`^${POLITE}(?:${INVERTED}|what(?:'s|s)?|where(?:'s)?|when(?:'s)?|who(?:'s)?|why|which|how(?:'s)?)\b(?! about\b)`,
);
const EMPTY_IT =
  /\b(?:is|would|will|might) it (?:be )?possible\b|\bis this (?:possible|available in)\b|\b(?:can|could) (?:we|i|it) (?:go|do|try|make it|change|raise|lower|widen|stretch|be (?:under|below|less|around|up|cheaper))\b|\b(?:can|could|would|will) you\b/;
const TAIL = new RegExp(
  String.raw`(?:[,;:]|,? (?:and|but|also|plus|-)) (?:also )?(?=(?:${AUXILIARY} (?:${THIS_ONE}|${TOPIC})|can (?:i|we) (?:bring|keep)|what'?s? (?:is |are )?(?:it|the)|how (?:much|big|old|far|many)|what year)\b)`,
  "g",
);
/** A market question ("what are the rates for flats?") names homes but does not ask to see any. */
const MARKET =
  /\b(?:average|median|rates?|interest|emi|stamp duty|yield|market|trend|trends|mortgage rates?|mean|matlab|taxes|tax)\b/;

/**
 * Shields questions about a home that was shown or about facts ("does it have a pool?", "what are taxes there?"), so that
 * they do not become filters. A question by which homes are searched ("is there anything with a pool?") stays.
 * @returns whether the message has such questions.
 */
export function shieldQuestions(text: MarkedText): boolean {
  let found = false;
  for (const sentence of sentences(text.lower)) {
    for (const span of questionsIn(text.lower, sentence)) {
      text.mark(span, "shield");
      found = true;
    }
  }
  return found;
}

function questionsIn(lower: string, sentence: Span): Span[] {
  const words = lower.slice(sentence.start, sentence.end);
  if (isAboutOne(words)) return [sentence];
  for (const { index, 0: joint } of words.matchAll(TAIL)) {
    if (isAboutOne(words.slice(index + joint.length)))
      return [{ start: sentence.start + index + joint.length, end: sentence.end }];
  }
  return [];
}

/** Whether a sentence asks about one home or about facts rather than for homes. */
function isAboutOne(sentence: string): boolean {
  if (WHETHER.test(sentence)) return !INDEFINITE.test(sentence);
  if (SPECIFIC.test(sentence) && !EMPTY_IT.test(sentence)) return !INDEFINITE.test(sentence);
  if (!QUESTION.test(sentence) || EMPTY_IT.test(sentence)) return false;
  return !SEARCH.test(sentence) || MARKET.test(sentence);
}

/** Sentences end at ".", "!", "?" before a space, and at line ends. */
function sentences(lower: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { index, 0: stop } of lower.matchAll(/[.!?]+(?=\s|$)|[?!]+|\n/g)) {
    found.push({ start, end: index });
    start = index + stop.length;
    while (lower[start] === " ") start++;
  }
  found.push({ start, end: lower.length });
  return found.filter(({ start: from, end }) => end > from);
}
