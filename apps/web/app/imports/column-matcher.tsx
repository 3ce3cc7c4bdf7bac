import { DETAIL_FIELDS, SHARED_FIELDS, TARGET_FIELDS, type TargetField } from "@katek/core/imports/schemas";
import { CONFIDENTIAL_NAMES } from "@katek/core/listings/schemas";
import { Icon, Select } from "@katek/ui";
import { ArrowRight, Lock, Minus } from "lucide-react";
import { useState } from "react";
import { fieldWords } from "~/listings/field-words";
import { confidenceWords } from "./confidence-words";
import { columnInput, fieldInput } from "./read-matching";

export interface MatchedColumn {
  column: string;
  field: string | null;
  confidence: number;
  sample: string[];
  corrected?: boolean;
}

const DETAILS = new Set<string>(DETAIL_FIELDS);
const CONFIDENTIAL = new Set<string>(CONFIDENTIAL_NAMES);
const PLAIN = TARGET_FIELDS.filter((field) => !field.startsWith("feature:"));
const GROUPS = [
  { label: "Facts", targets: PLAIN.filter((field) => !DETAILS.has(field) && !CONFIDENTIAL.has(field)) },
  { label: "Details", targets: PLAIN.filter((field) => DETAILS.has(field) && !CONFIDENTIAL.has(field)) },
  { label: "For your own people only", targets: PLAIN.filter((field) => CONFIDENTIAL.has(field)) },
  { label: "Has it, yes or no", targets: TARGET_FIELDS.filter((field) => field.startsWith("feature:")) },
];

/**
 * The columns of a file, each with a sample of its values and the field that it becomes. A field that is given to a column
 * is taken from the one that had it.
 */
export function ColumnMatcher({
  columns,
  remembered,
  narrow = false,
}: {
  columns: MatchedColumn[];
  /** The columns were matched as those of an earlier file. */
  remembered: boolean;
  /** Where there is no room for the notes beside the fields, they stand below. */
  narrow?: boolean;
}) {
  const grid = `sm:grid-cols-[minmax(0,1fr)_18px_minmax(0,198px)] ${narrow ? "" : "md:grid-cols-[minmax(0,1fr)_18px_198px_minmax(0,186px)]"}`;
  const [fields, setFields] = useState(() => columns.map(({ field }) => field ?? ""));
  const choose = (position: number, field: string) =>
    setFields((before) =>
      before.map((other, index) => {
        if (index === position) return field;
        return field && other === field && !SHARED_FIELDS.has(field as TargetField) ? "" : other;
      }),
    );
  return (
    <div className="border-t border-line">
      <div
        aria-hidden="true"
        className={`hidden gap-u2 border-b border-line py-u1.5 text-caption font-medium text-ink-3 sm:grid ${grid}`}
      >
        <span>In your file</span>
        <span />
        <span>In KaTek</span>
        {narrow ? null : <span className="hidden md:block">Note</span>}
      </div>
      <ul className="divide-y divide-line">
        {columns.map((entry, position) => {
          const field = fields[position] ?? "";
          return (
            <li key={entry.column} className={`grid grid-cols-1 items-center gap-x-u2 gap-y-u1 py-u1.5 ${grid}`}>
              <div className="min-w-0">
                <p className={`truncate text-ui font-medium ${field ? "text-ink" : "text-ink-3"}`}>{entry.column}</p>
                <p className="truncate text-caption text-ink-3">
                  {entry.sample.join("; ") || "Empty in the first rows"}
                </p>
              </div>
              <Icon icon={field ? ArrowRight : Minus} className="hidden text-ink-3 sm:block" />
              <div className="min-w-0">
                <input type="hidden" name={columnInput(position)} value={entry.column} />
                <Select
                  name={fieldInput(position)}
                  aria-label={`${entry.column} becomes`}
                  value={field}
                  onChange={(event) => choose(position, event.currentTarget.value)}
                  className={field ? undefined : "text-ink-3"}
                >
                  <option value="">Skip this column</option>
                  {GROUPS.map(({ label, targets }) => (
                    <optgroup key={label} label={label}>
                      {targets.map((target) => (
                        <option key={target} value={target}>
                          {fieldWords(target)}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </Select>
              </div>
              <Note entry={entry} field={field} remembered={remembered} narrow={narrow} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface NoteProps {
  entry: MatchedColumn;
  field: string;
  remembered: boolean;
  narrow: boolean;
}

function Note({ entry, field, remembered, narrow }: NoteProps) {
  return (
    <p className={`min-w-0 text-caption text-ink-3 empty:hidden sm:col-start-3 ${narrow ? "" : "md:col-start-auto"}`}>
      {CONFIDENTIAL.has(field) ? (
        <span className="mr-u1 inline-flex items-center gap-u0.5">
          <Icon icon={Lock} className="size-u2" />
          Never shown to buyers or to the assistant.
        </span>
      ) : null}
      {field === "sourceId" ? "Used to update, never to duplicate. " : null}
      {field !== (entry.field ?? "") ? "Chosen by you" : confidenceWords(entry, remembered)}
    </p>
  );
}
