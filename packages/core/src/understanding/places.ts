import type { Gazetteer, NamedPlace } from "./gazetteer";
import type { MarkedText } from "./marked-text";
import type { Wishes } from "./wishes";

/** Words that are also the names of towns or areas: a place only with a capital letter or after a preposition. */
const COMMON = new Set(
  `able acre apartment avenue bad bath battle bay beach bend best big blue bridge broad brook buy camp castle cat center central
  centre chance chase church city clean close college common corner country court cove creek crossing deal deep dog down downtown east
  eden enterprise fair fall falls farm field flat forest fountain free friend garage garden gardens gate gem general glen gold good
  grand grange great green grove harbor harbour haven heath heights high hill hills holiday home hope horizon house hub independence
  industry island jolly key lake lakes land lane lawn liberty light like lodge long lucky mall manor march marina marine market may
  meadow meadows mews mill mobile modern moon more mount mountain nest new nice normal north oak oaks ocean office old orange
  orchard outlook palm paradise park pass peace pine place plain plains plaza pleasant point pond pool port price prospect quarter quiet
  rainbow ranch ready real reading ridge rise river road rock rose round rural sale sandy school sea second see shore short
  silver single slough small smart south spring springs square star station stone story street studio summit sun sunny sunrise
  sunset surprise terrace thank thanks the there top tower town tree trees trend triangle union unity upper valley view villa village
  vista walk warm water waterfront well wells west white wide wild wing winner wood woods yard young zone`.split(/\s+/),
);

const STREET =
  /^ (?:(?:street|str?|lane|ln|road|rd|avenue|ave?|drive|dr|boulevard|blvd|crescent|cres|parkway|pkwy|highway|hwy)\b(?!\.? (?:[a-z]+ ?)*area)|(?:apartments|towers?|school|high school|elementary|station|hospital|university|mall|airport|bridge|hotel)\b)/;
const NAMED_STREET =
  /^ (?:Court|Ct|Place|Pl|Way|Terrace|Close|Circle|Square|Row|Walk|Mews|Grove|Rise|Gardens|Alley|Trail|Loop)\b/;
const UNWANTED =
  /(?:\b(?:not|except(?: for)?|excluding|outside(?: of)?|other than|anything but|anywhere but|everywhere but|avoid(?:ing)?|instead of|rather than|out of|leave|leaving|hate|away from|far from|don't like|apart from|but not|nor|no)|n't (?:want|like|do|consider|live|be))(?: (?:in|to|at|near|around|anything|anywhere|something|live|be|want|houses?|homes?|really|the|even|it|go|look|a|move|interested))*\s$/;
const NOT_FAR = /\bnot (?:too |very |so )?far (?:away )?from (?:the )?$/;
/** Where somebody is, works or comes from is not where a home is wanted. */
const ELSEWHERE =
  /\b(?:(?:i|we)(?: both| currently| now| still)? (?:live|rent|stay|reside|grew up|work|own a (?:home|house|flat|place))|(?:i'm|we're|i am|we are)(?: both| currently| now| still)?(?: living| based| renting| located| staying| working)?|currently|renting|working|works?|(?:my|our|her|his) (?:job|office|work|parents?|family|mum|mom|school|house|home|flat|apartment|place)(?: (?:is|are|live|lives))?|office|job|commut(?:e|es|ing)) (?:in|at|to|into|from|near) (?:the )?$|\b(?:mov(?:e|ing)|relocat(?:e|ing)|com(?:e|ing)|transferr(?:ed|ing)|minutes?|mins?|hours?|miles?|km|kms|kilometers?|kilometres?|drive|walk|away|commute|train|bus|trains?) (?:here |over |down |up |out |away |drive |walk )?from (?:the )?$|\b(?:mr|mrs|ms|dr|name is|name's|this is|contact|call(?: me)?|agent|called|university of|bank of|regards,?)\.? $/;
const LIST_JOINT = /^ ?(?:,|,? ?(?:or|and|nor|&|\/)) ?(?:in |near |around |even |also |maybe )?(?:the )?$/;
/** "not in Fernhill, in Millrace" wants the second. */
const DENIED_JOINT = /^ ?(?:,|,? ?(?:or|and|nor|&|\/)(?: in)?) ?(?:the )?$/;
const AND_MORE = /\b(?:also|add|plus|include|including|as well as|or even)\b[^.;]{0,20}$/;
const AND_MORE_AFTER = /^[^.;,]{0,10}\b(?:too|as well|also)\b/;
const PREPOSITION =
  /(?:^|[^a-z])(?:in|near|nearby|around|within|inside|close to|next to|by|towards?|of|to)(?: or (?:near|around))? (?:or around )?$/;
const LEAD =
  /(?:\b(?:somewhere |anywhere |something |located |only )?(?:in or (?:near|around)|in|near|around|at|within|inside|close to|next to|not (?:too )?far from) (?:the )?(?:(?:city|town|area|village|suburb|neighbou?rhood) of )?)$/;
const TRAIL = /^ (?:area|city|town|village|neighbou?rhood|district|region|zip(?: code)?|postcode)\b/;
const MONEY_BEFORE =
  /(?:[$£€₹]|\b(?:under|over|below|above|budget|price|max|to|than|most|least|about|for|of|pay|spend|is))[\s:]*$/;

/** Towns, areas and postal codes that the listings name: wanted ("in Millrace or Fernhill") or not ("not in Millrace"). */
export function readPlaces(text: MarkedText, wishes: Wishes, gazetteer: Gazetteer): void {
  let last: { end: number; unwanted: boolean; skipped: boolean } | undefined;
  for (const found of gazetteer.find(text.lower)) {
    if (!isPlaceHere(text, found)) continue;
    const head = text.before(found.start, 64);
    const joint = last?.unwanted ? DENIED_JOINT : LIST_JOINT;
    const joined = last && joint.test(text.lower.slice(last.end, found.start)) ? last : undefined;
    const unwanted = (UNWANTED.test(head) && !NOT_FAR.test(head)) || Boolean(joined?.unwanted);
    const skipped = !unwanted && !NOT_FAR.test(head) && (ELSEWHERE.test(head) || Boolean(joined?.skipped));
    last = { end: found.end, unwanted, skipped };
    if (unwanted || skipped) {
      if (unwanted) wishes.unwantedPlaces.push(found.place);
      text.mark(found, "shield");
      continue;
    }
    wishes.places.push(found.place);
    const tail = text.after(found.end);
    wishes.morePlaces ||= AND_MORE.test(head) || AND_MORE_AFTER.test(tail);
    const lead = LEAD.exec(head)?.[0].length ?? 0;
    text.mark({ start: found.start - lead, end: found.end + (TRAIL.exec(tail)?.[0].length ?? 0) }, "take");
  }
}

function isPlaceHere(text: MarkedText, { start, end, words, place }: NamedPlace): boolean {
  const original = text.original.slice(start, end);
  const tail = text.after(end);
  const head = text.before(start);
  if (STREET.test(tail) || NAMED_STREET.test(text.original.slice(end, end + 12))) return false;
  if (/^\d+$/.test(place))
    return (
      !MONEY_BEFORE.test(head) &&
      !/^[\s]?(?:[$£€%]|\.\d|,\d|sq|k\b|dollars|pounds|euro|usd|ft|feet|m2|a month|per|max|budget)/.test(tail) &&
      !/[\d,.#]$/.test(head)
    );
  if (words > 1 || /\d/.test(place) || !(COMMON.has(place) || place.length < 4)) return true;
  if (PREPOSITION.test(head)) return true;
  const starts = !head.trim() || /[.!?\n]\s*$/.test(text.lower.slice(0, start));
  return (
    /^\p{Lu}/u.test(original) &&
    !starts &&
    !titled(text.original) &&
    !/\b(?:for|[\d.]+|one|two|three|four|five|the|a) ?-?$/.test(head)
  );
}

/** A message in capitals, or With Capitals Throughout, says nothing by them. */
function titled(message: string): boolean {
  const words = message.match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}
