import { COUNT } from "./numbers";

const COUNTED = new RegExp(
  String.raw`^(?<lead>(?:[a-z']+,? ){0,4}?)(?<count>${COUNT}(?:\s?(?:-|to|or|and)\s?${COUNT})?\+?)(?<tail>(?: (?:or more|or so|at least|please|minimum|max(?:imum)?|would do|is (?:fine|enough|ok)|will do|thanks|thank you))*[.!]*)$`,
  "i",
);
const AGREES =
  /^(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please|of course|definitely|absolutely|why not|sounds good|go ahead|s[ií]|do that|fine)(?:[\s,.!]+(?:yes|please|do|sure|thanks|thank you|go ahead|that works|that would be (?:good|great|fine)|sounds good))*[\s.!]*$/i;
const BOTH = /^(?:both|either|either one|both (?:are )?(?:fine|ok)|any of (?:them|those))[\s.!]*$/i;
/** The words of an offer behind which stands what a yes asks for. */
const OFFER =
  /^(?:.*[,;] )?(?:(?:would|do|are) you (?:like me to|want me to|like|want|need|also (?:like|want|need)|consider|be (?:open to|happy with|okay with)|open to|prefer)|shall i|should i|can i|may i|do you (?:want|need)) (?<offer>.+?)\?*$/i;
/** Offers that are not about what is searched for. */
const NO_SEARCH =
  /\b(?:hear|tell you|know|more about|viewing|visit|see (?:it|them|one)|pass|agent|call|e-?mail|phone|person|contact|details|compare)\b/i;

/**
 * A short answer to the assistant's question, completed to what it means: "3" after "How many bedrooms?" is "3 bedrooms",
 * "yes" after "Shall I look without the pool?" is "look without the pool". Any other message stays as it is.
 */
export function completedAnswer(message: string, asked: string): string {
  const question = lastQuestion(asked);
  const words = message.trim();
  if (!question || words.length > 60 || words.includes("\n")) return message;
  if (AGREES.test(words)) return agreedTo(question) ?? message;
  if (BOTH.test(words)) {
    const pair =
      /\b(?:towards?|between|in|prefer) (?<first>[\p{Lu}][^?,]*?) (?:or|and) (?<second>[\p{Lu}][^?,]*)\?/u.exec(
        question,
      )?.groups;
    return pair ? `in ${pair.first} or ${pair.second}` : message;
  }
  const { lead, count, tail } = COUNTED.exec(words)?.groups ?? {};
  if (count !== undefined && /\bbed ?rooms?\b|\bbeds\b/i.test(question)) return `${lead}${count} bedrooms${tail}`;
  if (count !== undefined && /\bbath ?rooms?\b|\bbaths\b/i.test(question)) return `${lead}${count} bathrooms${tail}`;
  if (/\b(?:budget|spend|price|pay|afford|cost)\b/i.test(question) && isAmount(words)) return `budget ${words}`;
  if (
    /\b(?:where|which (?:area|place|town|part|neighbou?rhood)|what (?:area|place|town|neighbou?rhood)|area|lean towards?)\b/i.test(
      question,
    ) &&
    isName(words)
  )
    return `in ${words}`;
  return message;
}

/** What a yes to an offer of a wider search asks for; null where the question offers none. */
function agreedTo(question: string): string | null {
  const offer = OFFER.exec(question)?.groups?.offer;
  return offer && !NO_SEARCH.test(question)
    ? offer.replace(/\bwithout (?:an? )?(?=\w)/i, "without the ").replace("the the ", "the ")
    : null;
}

/** The last sentence with a question mark, without its bold. */
const lastQuestion = (text: string): string | undefined =>
  text
    .replaceAll("*", "")
    .match(/[^.!?\n]+\?/g)
    ?.at(-1)
    ?.trim();

const isAmount = (words: string): boolean =>
  /\d/.test(words) && words.split(" ").length <= 6 && !/\b(?:bed|bath|room|sq|acre|am|pm|@)|\+\d/i.test(words);
const isName = (words: string): boolean =>
  words.split(" ").length <= 4 &&
  /^[\p{L}][\p{L}'’. -]*[.!]?$/u.test(words) &&
  !/\b(?:in|near|not|no|any|don't|know|sure)\b/i.test(words);
