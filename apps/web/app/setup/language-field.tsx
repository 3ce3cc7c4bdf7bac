import { LANGUAGES } from "@katek/core/organizations/schemas";
import { useId } from "react";
import { CloseTag } from "./close-tag";
import { linesOf, moreName } from "./setup-parts";

const NAMES = new Intl.DisplayNames("en", { type: "language" });
const nameOf = (code: string): string => NAMES.of(code) ?? code;
const SORTED = [...LANGUAGES].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));

interface LanguageFieldProps {
  /** A code in each line. */
  value: string;
  onChange: (value: string) => void;
}

/** The languages that the assistant answers in, chosen one after the other. */
export function LanguageField({ value, onChange }: LanguageFieldProps) {
  const id = useId();
  const chosen = linesOf(value);
  return (
    <div>
      <label htmlFor={id} className="mb-u1 block text-ui font-medium text-ink">
        Languages
      </label>
      <input type="hidden" name="languages" value={value} />
      <div className="flex min-h-u6 flex-wrap items-center gap-u0.5 rounded-sm border border-line-control bg-surface p-u0.5">
        {chosen.map((code) => (
          <CloseTag
            key={code}
            label={nameOf(code)}
            onRemove={() => onChange(chosen.filter((other) => other !== code).join("\n"))}
          />
        ))}
        <select
          id={id}
          name={moreName("languages")}
          value=""
          aria-describedby={`${id}-hint`}
          disabled={chosen.length >= 12}
          onChange={(event) => onChange([...chosen, event.currentTarget.value].join("\n"))}
          className="h-u4 cursor-pointer appearance-none rounded-xs border-0 bg-transparent bg-none px-u1 py-0 text-read text-ink-2 hover:bg-hover md:text-ui"
        >
          <option value="">{chosen.length ? "+ Add" : "+ Choose"}</option>
          {SORTED.filter((code) => !chosen.includes(code)).map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-hint`} className="mt-u1 text-caption text-ink-3">
        {chosen.length
          ? "It answers in the buyer’s language, out of these."
          : "None chosen: it answers in whatever language the buyer writes."}
      </p>
    </div>
  );
}
