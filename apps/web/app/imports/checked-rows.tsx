import { Segment } from "@katek/ui";
import { useState } from "react";
import { fieldWords } from "~/listings/field-words";
import { DownloadLeftOut } from "./download-left-out";
import { grouped } from "./number-in-words";
import { homeOf, type PreviewedRow, valueInWords } from "./previewed-home";
import type { ReportedRow } from "./reported-rows";
import { RowReasons } from "./row-reasons";

interface CheckedRowsProps {
  id: string;
  failed: number;
  created: number;
  updated: number;
  leftOut: ReportedRow[];
  previews: PreviewedRow[];
}

type View = "left_out" | "created" | "updated";

/** The rows of a checked file: those left out with the reasons, the new homes, and what changes in those that are known. */
export function CheckedRows({ id, failed, created, updated, leftOut, previews }: CheckedRowsProps) {
  const views = [
    { value: "left_out" as const, count: failed, word: "Left out" },
    { value: "created" as const, count: created, word: "New" },
    { value: "updated" as const, count: updated, word: "Updated" },
  ].filter(({ count }) => count > 0);
  const [chosen, setChosen] = useState<View>();
  const view = views.find(({ value }) => value === chosen) ?? views[0];
  if (!view) return null;
  const rows = previews.filter(({ outcome }) => outcome === view.value);
  const shown = view.value === "left_out" ? leftOut.length : rows.length;
  return (
    <section aria-label="Rows of the file" className="min-w-0">
      <div className="flex flex-wrap items-center justify-between gap-u1.5">
        <Segment
          label="Which rows"
          items={views.map(({ value, word, count }) => ({ value, label: `${word} ${grouped(count)}` }))}
          value={view.value}
          onChange={setChosen}
        />
        {failed ? <DownloadLeftOut id={id} rows={failed} /> : null}
      </div>
      <ul className="mt-u1.5 divide-y divide-line border-y border-line">
        {view.value === "left_out"
          ? leftOut.map((row) => <LeftOut key={row.sourceRow} {...row} />)
          : rows.map((row) => <Home key={row.sourceRow} row={row} />)}
      </ul>
      {shown < view.count ? (
        <p className="num mt-u1 text-caption text-ink-3">
          The first {grouped(shown)} of {grouped(view.count)}.
        </p>
      ) : null}
    </section>
  );
}

function LeftOut({ line, errors }: ReportedRow) {
  return (
    <li className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-u2 py-u1.5 text-ui">
      <span className="num whitespace-nowrap text-ink-3">Line {grouped(line)}</span>
      <RowReasons errors={errors} />
    </li>
  );
}

function Home({ row }: { row: PreviewedRow }) {
  const home = homeOf(row);
  return (
    <li className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-u2 py-u1.5 text-ui">
      <span className="num whitespace-nowrap text-ink-3">Line {grouped(row.line)}</span>
      <div className="min-w-0">
        <p className="flex flex-wrap justify-between gap-x-u2">
          <span className="min-w-0 truncate font-medium text-ink">{home.name}</span>
          <span className="num text-ink-2">{home.price}</span>
        </p>
        {row.outcome === "created" ? (
          <p className="num truncate text-caption text-ink-3">
            {[home.place, ...home.facts].filter(Boolean).join(" · ") || "Nothing else is known of it"}
          </p>
        ) : (
          <ul className="mt-u0.5 grid gap-u0.5 text-caption text-ink-2">
            {row.changes.map(({ field, before, after }) => (
              <li key={field} className="line-clamp-2 break-words">
                <span className="font-medium text-ink">{fieldWords(field)}: </span>
                {valueInWords(field, before, row.listing.currency)} <span aria-hidden="true">→</span>
                <span className="sr-only"> becomes </span> {valueInWords(field, after, row.listing.currency)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
