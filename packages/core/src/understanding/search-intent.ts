/** Greetings, thanks, yes and no, and talk about viewings or about the homes that were shown. */
const SMALL_TALK =
  /\b(?:hi+|hello|hey|hiya|howdy|yo|wass?up|what's up|greetings|good ?night|farewell|bye ?bye|(?:see|catch|speak|talk) (?:you|ya|to you)(?: (?:later|soon|again|tomorrow))?|nice to meet you|absolutely|definitely|of course|i confirm|confirmed?|agreed|correct|right|exactly|si|good (?:morning|afternoon|evening|day|night)|how are (?:you|things)(?: doing| today)?|how('s| is) it going|thanks?(?: you)?(?: (?:so|very) much| a lot| again)?|thx|ty|cheers|bye+|goodbye|see you(?: later)?|ok(?:ay)?|yes|yeah|yep|yup|no|nope|sure|great|perfect|cool|nice|awesome|lovely|amazing|wonderful|excellent|brilliant|fine|good|got it|i see|sounds? (?:good|great)|that(?:'s| is) (?:it|all|fine|great|good|okay|ok|perfect|everything)|no problem|please|thank|welcome|you too|have a (?:nice|good|great) (?:day|one|evening|weekend)|very|really|much|so|lol|haha|hmm+|wow|there|help)\b/g;
const ABOUT_SHOWN =
  /\b(?:book|arrange|schedule|set ?up|visit|viewing|viewings|tour|appointment|call me|contact me|email me|ring me|my (?:name|number|email|phone)|talk to|speak (?:to|with)|an agent|the agent|human|tell me more|more (?:details|info|information|photos|pictures) (?:on|about|of)|compare|(?:the|that|this) (?:first|second|third|last|other)? ?(?:one|home|house|flat|apartment|property|place)|(?:like|love|hate) (?:it|that|this|them)|i'll take it|make an offer)\b/;
const SEARCHING =
  /\b(?:find|show|search|look(?:ing)?|want|need|something|anything|somewhere|homes|houses|others?|another|else)\b/;
/** A greeting, thanks or a farewell with a name or a word or two more. */
const COURTESY =
  /^\W*(?:hi+|hello|hey|yo|thanks?|thank you|cheers|(?:good)?bye|good (?:morning|afternoon|evening))\b\W*(?:[\w']+\W*){0,2}$/;
const EMPTY_WORDS = new Set(
  `a about am an and any are as at be been but by can could did do does for from had has have i i'd i'll i'm i've if in is it it's its just
  let like me more my near not of on or our out own she should some something that that's the their them then there these they this those
  to too under up us want was we we'd we're we've were what when where which who will with would you your actually also instead only
  looking look need find show search make get give maybe please`.split(/\s+/),
);

/** Whether a text holds words that can rank homes. */
export function hasContent(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
  return words.some((word) => !EMPTY_WORDS.has(word));
}

/**
 * Whether a message without a filter still asks for homes ("a sunny kitchen with a view"). `lower` is what no rule read.
 */
export function asksForHomes(lower: string): boolean {
  if (ABOUT_SHOWN.test(lower) && !/\b(?:find|show me|search|looking for)\b/.test(lower)) return false;
  if (COURTESY.test(lower.trim())) return false;
  const bare = lower.replaceAll("░", " ").replace(SMALL_TALK, " ");
  return SEARCHING.test(bare) || hasContent(bare);
}
