/** A sentence for each field that was not taken. */
export type FieldProblems = Record<string, string>;

/** What became of fields that were sent. `problem` is about all of them; they are kept by the page then. */
export interface SaveOutcome {
  problems: FieldProblems;
  problem: string | null;
}
