import type { ColumnProfile } from "./column-profile";
import { headerScores } from "./header-match";
import { headerNameWords } from "./header-words";
import type { TargetField } from "./target-fields";
import { isConditionWord } from "./values/status-words";

const PRICES: ReadonlySet<TargetField> = new Set<TargetField>(["listPrice", "rentPrice"]);
const FACTS: ReadonlySet<TargetField> = new Set<TargetField>([
  "bedroomsTotal",
  "bathroomsTotal",
  "livingArea",
  "lotSizeArea",
  "yearBuilt",
  "latitude",
  "longitude",
]);
/** Known wordings that mean other things in other files, and so need the values to agree. */
const LOOSE =
  /^(?:area|size|value|amount|cost|lot|land|plot|age|bed|bath|br|ba|long|guide price|valor|importe|sold|is sold)$/;
/** With fewer values than this a few odd ones prove nothing about a column. */
const FEW = 20;

/** Ids of a listing by name, which may stand in a file more than once. */
const LISTING_ID = /^(?:mls|listing|property) (?:id|number|key)$|^mls$/;

const isWords = (value: string) => /\p{L}{2}\P{L}+\p{L}{2}/u.test(value) && !/^https?:/i.test(value);

function isId(column: ColumnProfile, name: string): boolean {
  if (column.averageLength > 40) return false;
  return column.values.length < FEW || (LISTING_ID.test(name) && column.distinct >= 0.5);
}

/**
 * What a column's header says outright, whatever its values look like: for columns that the values would not confirm. A
 * price is one at any size of file, so that each cell without a sum is told of, and a description is one however short; other facts only where there are too few
 * rows to argue from, an id also where listings come twice. A status is one unless its words are about the building.
 */
export function namedOutright(column: ColumnProfile): TargetField[] {
  if (column.values.length === 0) return [];
  const words = headerNameWords(column.name);
  if (LOOSE.test(words.join(" "))) return [];
  return [...headerScores(words)].flatMap(([target, score]) => {
    if (score < 0.95) return [];
    if (PRICES.has(target)) return target;
    if (target === "sourceId") return isId(column, words.join(" ")) ? target : [];
    if (target === "publicRemarks")
      return /remark|descri|beschreib/.test(words.join(" ")) && column.share(isWords) >= 0.5 ? target : [];
    if (FACTS.has(target)) return column.values.length < FEW ? target : [];
    if (target !== "standardStatus" || column.averageLength > 40) return [];
    return column.share(isConditionWord) < 0.5 ? target : [];
  });
}
