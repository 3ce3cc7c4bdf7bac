import { isInstruction, sentencesOf } from "../responder/tampering";
import type { Found } from "./found";

const FEATURES: [string, RegExp][] = [
  ["garage", /\b(?:no |without (?:a )?)?(?:(?:one|two|double|single|three|2|1)[- ]?(?:car )?)?garage\b/i],
  [
    "garden",
    /\b(?:no |without (?:a )?)?(?:(?:\w+-facing|walled|back|front|private|rear|large) )?(?:garden|back ?yard|jardin|jardín|Garten)\b/i,
  ],
  ["pool", /\b(?:no |without (?:a )?)?(?:heated |swimming )?pool\b/i],
  ["balcony", /\b(?:no |without (?:a )?)?(?:balcony|Balkon|balcon)\b/i],
  ["terrace", /\b(?:no |without (?:a )?)?(?:roof )?(?:terrace|patio|Terrasse)\b/i],
  ["fireplace", /\b(?:no |without (?:a )?)?(?:fireplace|log burner|Kamin)\b/i],
  ["elevator", /\b(?:no |without (?:a )?)?(?:elevator|lift|Aufzug|ascenseur|ascensor)\b/i],
  ["parking", /\b(?:no |without )?(?:off-street |private )?(?:parking(?: space)?|driveway)\b/i],
  ["heating", /\b(?:gas|central|underfloor|electric) heating\b/i],
  ["air_conditioning", /\b(?:no )?(?:central air|air[- ]conditioning|a\/c)\b/i],
  ["furnished", /\b(?:un|part )?furnished\b/i],
  ["pets_allowed", /\b(?:no pets|pets (?:are )?(?:ok|welcome|allowed|considered)|sorry,? no (?:pets|dogs|cats))\b/i],
  ["basement", /\b(?:no )?(?:basement|cellar)\b/i],
  ["dishwasher", /\bdishwasher\b/i],
];

/** What the home has, or is said not to have. */
export const featuresIn = (text: string): Found[] =>
  FEATURES.flatMap(([value, pattern]) => {
    const quote = pattern.exec(text)?.[0];
    if (!quote || /^part /i.test(quote)) return [];
    const absent = /^(?:no |without |un)|\bno\b/i.test(quote);
    return [{ field: absent ? "feature_absent" : "feature_present", value, quote } as Found];
  });

const PRIVATE =
  /\b(?:sellers?|owners?|vendors?|landlord|they|she|he)\b[^.]{0,40}\b(?:would|want|wants|like|likes|accept|take|need|needs|divorc\w*|moving|relocat\w*|move|lowest|close)\b|\b(?:lockbox|alarm code|key (?:is|safe)|do not tell|between us|confidential|lowest (?:price|offer))\b/i;
const OF_THE_HOME =
  /\b(?:kitchen|garden|roof|view|views|faces?|facing|room|rooms|floor|floors|light|sun|quiet|terrace|balcony|windows?|ceilings?|renovated|refurbished|walls?|fireplace|river|harbou?r|sea|pond|beach|home|house|flat|apartment|studio)\b/i;
const NOT_FOR_BUYERS =
  /^(?:hi|hello|dear|thanks|thank you|best|regards|kind regards|cheers|photos)\b|@|\+?\d[\d -]{7,}\d|\bcall\b|\bphotos\b/i;

/** What is a line of facts rather than a sentence. */
const HEADLINE =
  /[$£€₹]|\b\d[\d.,]* ?(?:bed|bath|br|sq|m²|k\b|acres?|hectares?)|\b(?:for sale|to let|for rent|asking|price)\b/i;

/** Whole sentences: for buyers, or for the agency alone. */
export const sentencesIn = (text: string): Found[] =>
  sentencesOf(text).flatMap((sentence): Found[] => {
    if (isInstruction(sentence)) return [];
    if (PRIVATE.test(sentence)) return [{ field: "private_remark", value: sentence, quote: sentence }];
    if (
      sentence.split(/\s+/).length < 4 ||
      HEADLINE.test(sentence) ||
      NOT_FOR_BUYERS.test(sentence) ||
      !OF_THE_HOME.test(sentence)
    )
      return [];
    return [{ field: "description", value: sentence, quote: sentence }];
  });
