import { fold } from "../../understanding";
import type { Figure } from "./figure";
import { readAreas, readYears } from "./read-areas";
import { readCounts } from "./read-counts";
import { readMoney } from "./read-money";

/** Every figure in a text that could be a fact of a home. Offsets are those of the text. */
export function readFigures(text: string): Figure[] {
  const lower = fold(text);
  return [...readMoney(lower), ...readCounts(lower), ...readAreas(lower), ...readYears(lower)];
}
