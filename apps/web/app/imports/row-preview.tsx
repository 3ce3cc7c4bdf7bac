import { IconButton, ListingPicture } from "@katek/ui";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { homeOf, type PreviewedRow } from "./previewed-home";

/** A row of the file as buyers would see it, one at a time. */
export function RowPreview({ rows }: { rows: PreviewedRow[] }) {
  const [at, setAt] = useState(0);
  const row = rows[Math.min(at, rows.length - 1)];
  if (!row)
    return (
      <>
        <h2 className="text-title text-ink">As buyers see it</h2>
        <p className="mt-u1 text-ui text-ink-2">The first homes of the file show here once they are read.</p>
      </>
    );
  const home = homeOf(row);
  return (
    <>
      <div className="flex items-center justify-between gap-u1">
        <h2 className="text-title text-ink">Row {row.sourceRow}, as buyers see it</h2>
        <span className="flex">
          <IconButton icon={ChevronLeft} label="The row before" disabled={at === 0} onClick={() => setAt(at - 1)} />
          <IconButton
            icon={ChevronRight}
            label="The next row"
            disabled={at >= rows.length - 1}
            onClick={() => setAt(at + 1)}
          />
        </span>
      </div>
      <article className="mt-u1.5 overflow-hidden rounded-lg border border-line bg-surface dark:bg-raised">
        <ListingPicture kind={home.kind} className="h-u14 w-full" />
        <div className="p-u2.5">
          <p className="num text-h3 text-ink">{home.price}</p>
          <p className="text-ui text-ink">{home.name}</p>
          {home.place ? <p className="text-ui text-ink-2">{home.place}</p> : null}
          {home.facts.length ? <p className="num mt-u0.5 text-caption text-ink-2">{home.facts.join(" · ")}</p> : null}
          {home.remarks ? (
            <p className="mt-u1.5 line-clamp-4 border-t border-line pt-u1.5 text-ui text-ink-2">{home.remarks}</p>
          ) : null}
        </div>
      </article>
    </>
  );
}
