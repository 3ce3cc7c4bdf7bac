import { conceptsOfStem } from "../meaning/concepts";
import { stemOf, wordsOf } from "../meaning/words";
import { type Aspect, aspectsAsked } from "./aspects";
import { contactIn } from "./contact-details";
import type { Conversation } from "./conversation";
import { homesMeant, recentHomes, unknownAddress } from "./find-homes";
import type { Home } from "./home";
import { type Ranking, rankingAsked } from "./ranking";
import { readSearch } from "./search-arguments";

/** What the buyer's latest words are about. */
export type Situation =
  | {
      kind:
        | "greeting"
        | "thanks"
        | "goodbye"
        | "about_assistant"
        | "money_advice"
        | "agreement"
        | "refusal"
        | "off_topic";
    }
  | { kind: "fair_housing"; alsoHunts: boolean }
  | { kind: "contact_left"; alsoHunts: boolean }
  | { kind: "viewing"; homes: Home[] }
  | { kind: "person" }
  | { kind: "compare"; homes: Home[] }
  | { kind: "ranking"; by: Ranking }
  | { kind: "count" }
  | { kind: "home_question"; home: Home; aspects: Aspect[] }
  | { kind: "unknown_home"; address: string | null }
  | { kind: "hunt" };

const GREETING =
  /^(?:(?:hi|hello|hey|howdy|good (?:morning|afternoon|evening|day)|greetings|how are you(?: doing)?|how's it going|how do you do)(?: there| wren| again| today)?[\s,.!?]*)+$/i;
const THANKS = /\b(?:thanks|thank you|thx|cheers|much appreciated|(?:that's|very) helpful|great help)\b/i;
const GOODBYE =
  /\b(?:bye|goodbye|see you|talk (?:soon|later)|good night|have a (?:nice|good|great) (?:day|evening|weekend|one)|that's all|that is all)\b/i;
const VIEWING =
  /\b(?:view(?:ing)s?\b(?! of)|visit|tour|showing|walk ?through|open house|see (?:it|this|that|them|the (?:house|home|place|apartment|condo|inside)|(?:this|that) (?:house|home|place|one)) ?(?:in person|inside|on|at|this|tomorrow|today|next|soon|\?|$|\.)|see .{0,40} in person|(?:(?:can|could|may) (?:i|we)|(?:like|love|want) to) (?:come )?(?:see|view|visit)\b(?! (?:homes|houses|more|listings|some|others?|what|an? |any|all|photos|pictures|condos|apartments|the (?:homes|listings|photos|others)))|come (?:by|see|and see|over)|(?:take|have) a look (?:at it )?in person|(?:book|schedule|arrange|set up)\b.{0,25}(?:appointment|time|visit|viewing|tour))/i;
const PERSON =
  /\b(?:(?:talk|speak|chat) (?:to|with) (?:a |an |the |some(?:one|body)|your )?(?:person|human|agent|realtor|broker|real|someone|somebody)?|(?:a|real|actual) (?:human|person)\b|call me|phone me|contact (?:me|an? agent|the agent)|(?:an?|the|your) (?:agent|realtor|broker)(?:'s)? (?:number|phone|email|contact|call|write)|ask the agent|have (?:an? |the )?agent|get in touch|reach (?:out|the agent|an? agent))/i;
const FAIR_HOUSING =
  /\b(?:(?:good|best|great|bad|better|top|quality|rated?|ratings?|decent)\b.{0,20}\bschools?|schools?\b.{0,25}\b(?:good|best|rated|rating|quality|like|district|any good|great)|safe(?:r|st|ty)?\b|crimes?|dangerous|sketchy|gangs?|(?:kind|type|sort)s? of (?:people|neighbou?rs)|who lives|what are the neighbou?rs|the people (?:there|like)|demographics?|ethnic\w*|racial|races?\b|minorit\w+|immigrants?|foreigners|(?:white|black|asian|hispanic|latino|jewish|muslim|christian|catholic|hindu) (?:area|neighbou?rhood|community|people|families|famil\w+|part)|(?:good|great|nice|suitable|right|fit)\b.{0,15}\b(?:for|with) (?:families|kids|children|a family|raising|young|old|retirees|seniors)|family[- ]friendly|kid[- ]friendly|no (?:kids|children)|(?:lots|many|other) (?:of )?(?:kids|children|families)|religious|church(?:es)?|mosques?|synagogues?|temples?|my (?:own )?(?:kind|faith|religion|culture|community)|(?:single|gay|lesbian|lgbtq?\+?|disabled|elderly|young) (?:people|couples?|parents?|professionals?|mothers?)|quiet neighbou?rs|people like (?:us|me))/i;
const MONEY_ADVICE =
  /\b(?:mortgages?|loans?|interest rates?|down ?payment|monthly payment|pre-?approv\w* (?:process|letter)|(?:can|could) i afford|emi\b|closing costs?|credit score|good investment|appreciat\w+ (?:in value)|roi\b|return on|will (?:the )?prices?|go up in value|negotia\w+|offer (?:less|below|under|lower)|lowest (?:price|offer) (?:they|you|the seller)|legal advice|stamp duty)\b/i;
const ABOUT_ASSISTANT =
  /\b(?:who are you|what are you|what(?:'s| is) your name|are you (?:a |an )?(?:robot|bot|human|ai|real|person|machine|chatgpt|computer)|what can you do|how (?:does this|do you) work|how can you help|can you help me\s*\??$|what do you do)\b/i;
const OFF_TOPIC =
  /\b(?:weather|joke|poem|haiku|song|lyrics|capital of|president|prime minister|recipe|football|soccer|baseball|basketball|movie|film|python|javascript|programming|write (?:a|me|some) (?:code|essay|story|poem|letter)|translate|homework|who won|world cup|election|politic\w*|bitcoin|crypto|stocks?|horoscope|meaning of life|\d+\s*[+*×x]\s*\d+)\b/i;
const COUNT =
  /\bhow many\b(?!.{0,12}\b(?:bed|bath|room|floor|stor(?:y|ies)|car|level|square|sq|acre|parking|people|kids|years?))/i;
const COMPARE =
  /\b(?:compare|comparison|differ(?:ence|ent|s)?\b|versus|vs\.?|which (?:one )?(?:is|of|would|has|should)|side by side|better (?:value|deal|choice))\b/i;
const HUNTING =
  /\b(?:looking for|search(?:ing)? for|find|show|list|want|need|interested in|hoping for|hunting|after a|do you have|have you got|are there|is there an(?:y|ything|other)|any (?:homes?|houses?|others?|apartments?|condos?|flats?|places?|with)|anything|something|somewhere|someplace|what (?:do you have|have you|else|about (?:a|an|one)|homes|houses)|other (?:homes|options|ones)|more (?:homes|options|like)|others|instead|move to|relocat\w+|dream)\b/i;
const HOME_NOUN =
  /\b(?:homes?|houses?|apartments?|condos?|flats?|townhouses?|townhomes?|propert(?:y|ies)|listings?|places?|lofts?|studios?|villas?|bungalows?|cottages?|land|bed(?:room)?s?|bath(?:room)?s?)\b/i;
const GENERAL_QUESTION =
  /^(?:what|who|when|why|how|where|tell me|write|explain|can you|could you|do you (?:know|like|think))\b/i;
const AGREEMENT =
  /^(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please(?: do)?|sounds good|go ahead|of course|definitely|absolutely|why not|perfect|great|good)(?:[\s,.!]+(?:please|do|thanks|thank you|that(?:'s| is)? (?:good|great|fine|works)|ok))*[\s.!]*$/i;
const REFUSAL = /^(?:no|nope|nah|not (?:now|yet|really|today)|maybe later|no thanks?|no thank you|later)\b.{0,20}$/i;

/** Reads the latest words in the light of what was said and found. Narrow meanings are tried before wide ones. */
export function readSituation(conversation: Conversation): Situation {
  const words = conversation.latest;
  const hunts = huntsForHomes(conversation);
  if (words === "") return { kind: "off_topic" };
  if (contactIn(words)) return { kind: "contact_left", alsoHunts: hunts && HUNTING.test(words) };
  if (FAIR_HOUSING.test(words)) return { kind: "fair_housing", alsoHunts: hunts && asksForHomes(words) };
  if (GREETING.test(words)) return { kind: "greeting" };
  if (AGREEMENT.test(words)) return { kind: "agreement" };
  if (REFUSAL.test(words)) return { kind: "refusal" };
  if (answersOurQuestion(conversation)) return { kind: "hunt" };
  if (ABOUT_ASSISTANT.test(words)) return { kind: "about_assistant" };
  if (OFF_TOPIC.test(words) && !HOME_NOUN.test(words)) return { kind: "off_topic" };
  if (MONEY_ADVICE.test(words)) return { kind: "money_advice" };
  const meant = homesMeant(conversation);
  if (VIEWING.test(words))
    return { kind: "viewing", homes: meant.length > 0 ? meant : recentHomes(conversation).slice(0, 1) };
  if (PERSON.test(words)) return { kind: "person" };
  return aboutHomes(conversation, meant, hunts) ?? courtesy(words) ?? { kind: hunts ? "hunt" : "off_topic" };
}

const ASKED_FOR_A_WISH = /\b(?:how many (?:bed|bath)rooms|like to spend|lean towards)\b[^?]*\?\s*$/i;

/** "3", "around 400k", "Riverside" right after we asked for just that. */
const answersOurQuestion = ({ turns, latest }: Conversation): boolean =>
  latest.split(/\s+/).length <= 4 && !/\?/.test(latest) && ASKED_FOR_A_WISH.test(turns.at(-1)?.text ?? "");

function aboutHomes(conversation: Conversation, meant: Home[], hunts: boolean): Situation | null {
  const { latest: words, homes } = conversation;
  const recent = recentHomes(conversation);
  const by = rankingAsked(words);
  if (by) return { kind: "ranking", by };
  if (COMPARE.test(words) && (meant.length > 1 || !HUNTING.test(words))) {
    const pair = meant.length > 1 ? meant : [...new Set([...meant, ...recent, ...homes])];
    if (pair.length > 1) return { kind: "compare", homes: pair.slice(0, 2) };
  }
  const address = unknownAddress(conversation);
  if (address) return { kind: "unknown_home", address };
  if (COUNT.test(words)) return { kind: "count" };

  const aspects = aspectsAsked(words);
  const home = meant[0];
  if (home && !(HUNTING.test(words) && asksForHomes(words))) return { kind: "home_question", home, aspects };
  // "How many bedrooms?", "And parking?" right after a home was the subject.
  const subject = recent[0] ?? (homes.length === 1 ? homes[0] : undefined);
  if (subject && followsUp(words, aspects)) return { kind: "home_question", home: subject, aspects };
  if (homes.length === 0 && aspects.length > 0 && /\b(?:it|this (?:one|house|home|place))\b/i.test(words) && !hunts) {
    return { kind: "unknown_home", address: null };
  }
  return null;
}

/** A short question for a field or a thing, without a word of looking for homes. */
function followsUp(words: string, aspects: Aspect[]): boolean {
  if (words.length > 70 || HUNTING.test(words) || /\b(?:ones|homes|houses)\b/i.test(words) || hasLimits(words))
    return false;
  return aspects.length > 0
    ? isQuestion(words)
    : /^(?:and|any|(?:what|how) about|is there|are there|does|has)\b/i.test(words) && isOfTheField(words);
}

function courtesy(words: string): Situation | null {
  if (words.length > 120) return null;
  if (GOODBYE.test(words)) return { kind: "goodbye" };
  return THANKS.test(words) ? { kind: "thanks" } : null;
}

/** Whether an answer about homes is due: limits, a home noun, a known area, or words of the field. */
function huntsForHomes({ latest, homes }: Conversation): boolean {
  if (OFF_TOPIC.test(latest) && !HOME_NOUN.test(latest)) return false;
  if (HOME_NOUN.test(latest) || hasLimits(latest)) return true;
  const lower = latest.toLowerCase();
  if (
    homes.some((home) =>
      (home.area ?? "")
        .toLowerCase()
        .split(/,\s*/)
        .some((part) => part.length > 3 && lower.includes(part)),
    )
  )
    return true;
  return isOfTheField(latest) && (HUNTING.test(latest) || !GENERAL_QUESTION.test(latest));
}

const isOfTheField = (words: string): boolean => wordsOf(words).some((word) => conceptsOfStem(stemOf(word)).length > 0);
const hasLimits = (words: string): boolean => Object.keys(readSearch(words)).some((name) => name !== "features");
/** A place alone is no search: "what is Millrace like". */
const asksForHomes = (words: string): boolean =>
  HOME_NOUN.test(words) || Object.keys(readSearch(words)).some((name) => name !== "features" && name !== "places");
const isQuestion = (words: string): boolean =>
  /\?\s*$/.test(words) ||
  /^(?:is|are|does|do|has|have|what|how|when|where|which|and|any|can|could|tell|price|size)\b/i.test(words);
