import type { Found } from "./found";

const NAME = String.raw`\p{Lu}[\p{L}'’-]*`;
const KINDS =
  "Street|St|Lane|Ln|Road|Rd|Avenue|Ave|Boulevard|Blvd|Drive|Dr|Court|Ct|Place|Pl|Terrace|Way|Close|Crescent|Row|Square|Quay|Walk|Rise|Hill|Grove|Gardens|Mews|Parade|Highway|Circle|Yard|Trail|Bend|View|Park";
const UNIT = String.raw`(?:,? (?:Apt|Apartment|Unit|Flat|Suite|#) ?[\dA-Z-]{1,5})?`;
/** "14 Millrace Lane, Apt 4B", "Flat 2, 9 High Street", "Mason Street". */
const ENGLISH = new RegExp(
  String.raw`(?:Flat [\dA-Z]{1,4}, )?(?:\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})? )?(?:${NAME} ){1,3}(?:${KINDS})\b${UNIT}`,
  "u",
);
/** "Lindenstraße 12", "Calle Mayor 14, 3º B", "ul. Długa 7/3", "12 rue des Lilas". */
const OTHER = new RegExp(
  String.raw`\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|gasse|allee|platz|laan|straat) \d{1,4}[a-z]?|(?:Calle|Avenida|Via|Rua|ul\.|Plaza) (?:${NAME} ?){1,4}\d{1,4}(?:\/\d{1,4})?|\d{1,4},? (?:rue|avenue|boulevard) (?:d\p{L}* )?(?:${NAME} ?){1,3}`,
  "u",
);
const ZIP = String.raw`[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|\d{5}(?:-\d{4})?|\d{2}-\d{3}|\d{4} [A-Z]{2}`;
const AFTER = new RegExp(
  String.raw`^,? ?(?:in )?(?:(?<zipFirst>${ZIP}) )?(?<city>${NAME}(?: ${NAME}){0,2})(?:,? (?<state>[A-Z]{2})\b)?(?:,? (?<zip>${ZIP}))?`,
  "u",
);

/** Where the home stands, as far as the text says. */
export function placesIn(text: string): Found[] {
  const address = ENGLISH.exec(text) ?? OTHER.exec(text);
  if (!address) return [];
  const words = address[0].trim().replace(/^(?:The|At|In|On|For|Our|Re|Hi|Listing) (?=\d|\p{Lu})/u, "");
  const found: Found[] = [{ field: "street_address", value: words, quote: words }];
  const behind = text.slice(address.index + address[0].length).split("\n", 1)[0] ?? "";
  const place = /^(?:,| in )/.test(behind) ? AFTER.exec(behind)?.groups : undefined;
  const add = (field: Found["field"], value: string | undefined) => {
    if (value) found.push({ field, value: value.replace(/\.$/, ""), quote: value.replace(/\.$/, "") });
  };
  add("city", place?.city);
  add("state_or_province", place?.state);
  add("postal_code", place?.zip ?? place?.zipFirst);
  return found;
}
