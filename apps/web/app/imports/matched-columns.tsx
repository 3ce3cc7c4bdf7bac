import { Icon, TextLink } from "@katek/ui";
import { ArrowRight, Check, Minus } from "lucide-react";
import { fieldWords } from "~/listings/field-words";
import type { MatchedColumn } from "./column-matcher";
import { grouped } from "./number-in-words";

const SHOWN = 5;

/** What the columns of a file were taken for, in short. */
export function MatchedColumns({ columns, href }: { columns: MatchedColumn[]; href: string }) {
  const known = columns.filter(({ field }) => field !== null);
  return (
    <section aria-label="Columns" className="text-ui">
      <p className="flex items-baseline justify-between gap-u2">
        <span className="font-semibold text-ink">
          {grouped(known.length)} of {grouped(columns.length)} columns recognised
        </span>
        <TextLink href={href}>Match by hand</TextLink>
      </p>
      <ul className="mt-u1 divide-y divide-line">
        {columns.slice(0, SHOWN).map(({ column, field }) => (
          <li
            key={column}
            className="grid grid-cols-[minmax(0,1fr)_18px_minmax(0,1fr)_18px] items-center gap-x-u1 py-u1"
          >
            <span className="truncate text-ink-2">{column}</span>
            <Icon icon={field ? ArrowRight : Minus} className="size-u2 text-ink-3" />
            <span className={`truncate ${field ? "font-medium text-ink" : "text-ink-3"}`}>
              {field ? fieldWords(field) : "Skipped"}
            </span>
            {field ? <Icon icon={Check} className="size-u2.5 text-success-ink" /> : <span />}
          </li>
        ))}
      </ul>
      {columns.length > SHOWN ? (
        <p className="num mt-u0.5 text-caption text-ink-3">and {grouped(columns.length - SHOWN)} more</p>
      ) : null}
    </section>
  );
}
