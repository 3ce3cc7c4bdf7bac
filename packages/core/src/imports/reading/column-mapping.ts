import type { ColumnProfile } from "./column-profile";
import { hasForeignWord, headerScores, isGeneric } from "./header-match";
import { headerNameWords, headerWords } from "./header-words";
import { isLeftOutNote } from "./left-out-cells";
import { matchDetails } from "./match-details";
import { namedOutright } from "./outright-headers";
import { PLAIN_FIELDS, SHARED_FIELDS, TARGET_FIELDS, type TargetField } from "./target-fields";
import { valueFit } from "./value-fit";
import { guessesFromValues } from "./value-guess";

export interface ColumnMapping {
  /** The header as the file has it; a number is added to a name that comes twice. */
  column: string;
  field: TargetField | null;
  /** 0 to 1: from 0.95 up the header says it outright, below 0.5 it is a guess from the values. */
  confidence: number;
  sample: string[];
}

interface Candidate {
  column: ColumnProfile;
  target: TargetField;
  score: number;
}

/** Below this nobody should rely on a match. */
const LEAST = 0.4;
/** The confidence of a match that the header alone makes, against its values. */
const OUTRIGHT = 0.5;
const PLAIN = new Set<TargetField>(PLAIN_FIELDS);

/** Gives every target its best column: by the header's words, weighed with what the values look like. */
export function mapColumns(columns: ColumnProfile[]): ColumnMapping[] {
  const candidates: Candidate[] = [];
  const ofHomes = columns.filter(({ name }) => !isLeftOutNote(name));
  for (const column of ofHomes) {
    const scores = headerScores(headerNameWords(column.name));
    keepBetter(scores, headerScores(headerWords(column.name)), 0.05);
    for (const [end, loss] of pathEnds(column.name)) keepBetter(scores, headerScores(headerWords(end)), loss);
    for (const [target, score] of scores) {
      const fit = score * valueFit(target, column) * fullness(target, column) * (isBareId(column) ? 0.995 : 1);
      if (fit >= LEAST) candidates.push({ column, target, score: fit });
    }
  }
  const taken = matchDetails(ofHomes, assign(candidates, new Map()));
  const free = ofHomes.filter((column) => !taken.has(column.index) && !hasForeignWord(headerNameWords(column.name)));
  // What a header says outright goes before what the values let one guess.
  const said = assign(outright(free), taken);
  return withRooms(columns, assign(guesses(free, said), said)).map(({ column, chosen }) => ({
    column: column.name,
    field: chosen?.target ?? null,
    confidence: chosen ? Math.round(chosen.score * 100) / 100 : 0,
    sample: column.sample,
  }));
}

/** A column of just `id` may be a table's own key: it gives way to one that says whose id it is (`MLS #`). */
const isBareId = (column: ColumnProfile) => headerNameWords(column.name).join(" ") === "id";

function keepBetter(scores: Map<TargetField, number>, others: Map<TargetField, number>, loss: number) {
  for (const [target, score] of others) if (score - loss > (scores.get(target) ?? 0)) scores.set(target, score - loss);
}

/** The ends of a path that name a thing by themselves (`location.address.coordinate.lat`), with what is lost by cutting. */
function pathEnds(name: string): [string, number][] {
  const parts = name.split(".");
  if (parts.length < 2 || hasForeignWord(headerWords(name))) return [];
  const leaf = parts.at(-1) ?? "";
  const pair: [string, number][] = parts.length > 2 ? [[parts.slice(-2).join("."), 0.05]] : [];
  return isGeneric(headerWords(leaf)) ? pair : [...pair, [leaf, 0.1]];
}

/** A fuller column wins over an emptier one of a like name, and a plain field over a feature. */
function fullness(target: TargetField, column: ColumnProfile): number {
  if (column.values.length === 0) return 0.9;
  return (0.94 + 0.06 * column.fill) * (PLAIN.has(target) ? 1 : 0.995);
}

function assign(candidates: Candidate[], taken: Map<number, Candidate>): Map<number, Candidate> {
  const order = new Map(TARGET_FIELDS.map((target, index) => [target, index]));
  candidates.sort(
    (a, b) =>
      b.score - a.score || a.column.index - b.column.index || (order.get(a.target) ?? 0) - (order.get(b.target) ?? 0),
  );
  const given = new Set([...taken.values()].map((candidate) => candidate.target));
  for (const candidate of candidates) {
    if (taken.has(candidate.column.index)) continue;
    if (given.has(candidate.target) && !SHARED_FIELDS.has(candidate.target)) continue;
    taken.set(candidate.column.index, candidate);
    given.add(candidate.target);
  }
  return taken;
}

function guesses(free: ColumnProfile[], taken: Map<number, Candidate>): Candidate[] {
  const given = new Set([...taken.values()].map((candidate) => candidate.target));
  return free.flatMap((column) =>
    [...guessesFromValues(column, given)].map(([target, score]) => ({ column, target, score })),
  );
}

function outright(free: ColumnProfile[]): Candidate[] {
  return free.flatMap((column) => namedOutright(column).map((target) => ({ column, target, score: OUTRIGHT })));
}

function withRooms(columns: ColumnProfile[], taken: Map<number, Candidate>) {
  return columns.map((column) => ({ column, chosen: taken.get(column.index) }));
}

/** Takes a mapping that a person corrected or that was remembered, for the columns this file has. */
export function applyMapping(columns: ColumnProfile[], mapping: ColumnMapping[]): ColumnMapping[] {
  const byName = new Map(mapping.map((entry) => [entry.column, entry]));
  return columns.map((column) => {
    const entry = byName.get(column.name);
    return {
      column: column.name,
      field: entry?.field ?? null,
      confidence: entry?.confidence ?? 0,
      sample: column.sample,
    };
  });
}
