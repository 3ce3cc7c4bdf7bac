import type { ColumnProfile } from "./column-profile";
import { detailFit, tellsMoreThanYes } from "./detail-fit";
import { detailScores } from "./detail-headers";
import { headerWords } from "./header-words";
import { DETAIL_FIELDS, type DetailField, FEATURE_OF_DETAIL, type TargetField } from "./target-fields";

interface Match {
  column: ColumnProfile;
  target: TargetField;
  score: number;
}

const FEATURES: Partial<Record<DetailField, TargetField>> = Object.fromEntries(
  Object.entries(FEATURE_OF_DETAIL).map(([detail, feature]) => [detail, `feature:${feature}`]),
);
const LEAST = 0.4;

/**
 * Gives details their columns, among those that no other field has taken. A column that was taken for a feature becomes the
 * detail where it tells more than yes or no: `Garage spaces: 2`, `Heating: Forced Air`. The feature is then read from it too.
 */
export function matchDetails<M extends Match>(
  columns: ColumnProfile[],
  taken: Map<number, M | Match>,
): Map<number, M | Match> {
  const found: { column: ColumnProfile; target: DetailField; score: number }[] = [];
  for (const column of columns) {
    const before = taken.get(column.index);
    const scores = detailScores(column.name);
    for (const [detail, feature] of Object.entries(FEATURES) as [DetailField, TargetField][])
      if (before?.target === feature && !scores.has(detail) && tellsMoreThanYes(detail, column))
        scores.set(detail, Math.min(before.score, 0.9));
    for (const [target, score] of scores) {
      if (before !== undefined && before.target !== FEATURES[target]) continue;
      const fit = score * detailFit(target, column) * (0.94 + 0.06 * column.fill);
      if (fit >= LEAST) found.push({ column, target, score: fit });
    }
  }
  const order = new Map(DETAIL_FIELDS.map((field, index) => [field, index]));
  found.sort(
    (a, b) =>
      b.score - a.score || a.column.index - b.column.index || (order.get(a.target) ?? 0) - (order.get(b.target) ?? 0),
  );
  const all = new Map(taken);
  const given = new Set<TargetField>();
  const done = new Set<number>();
  for (const match of found) {
    if (done.has(match.column.index) || given.has(match.target)) continue;
    all.set(match.column.index, match);
    given.add(match.target);
    done.add(match.column.index);
  }
  pairFrequency(columns, all);
  return all;
}

/** A file with fees of several kinds says of each how often it is due: the frequency is that of the fee which was taken. */
function pairFrequency<M extends Match>(columns: ColumnProfile[], all: Map<number, M | Match>): void {
  const taken = [...all.values()];
  const fee = taken.find(({ target }) => target === "associationFee");
  const its = fee && headerWords(fee.column.name).join(" ");
  const own = columns.find(
    (column) =>
      headerWords(column.name).join(" ").startsWith(`${its} `) &&
      !all.has(column.index) &&
      detailScores(column.name).has("associationFeeFrequency"),
  );
  if (!fee || !own) return;
  const other = taken.find(({ target }) => target === "associationFeeFrequency");
  if (other) all.delete(other.column.index);
  all.set(own.index, { column: own, target: "associationFeeFrequency", score: fee.score });
}
