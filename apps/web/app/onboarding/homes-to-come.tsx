import { ListingPicture, StatStrip } from "@katek/ui";
import { counted, grouped } from "~/imports/number-in-words";
import { homeOf, type PreviewedRow } from "~/imports/previewed-home";

const SHOWN = 6;

/** What the listings will be once a checked file is imported. */
export function HomesToCome({
  created,
  updated,
  failed,
  previews,
}: {
  created: number;
  updated: number;
  failed: number;
  previews: PreviewedRow[];
}) {
  return (
    <>
      <div className="flex items-baseline justify-between gap-u2">
        <h2 className="text-title text-ink">What the import brings</h2>
        <span className="num text-ui text-ink-3">{counted(created + updated, "home")}</span>
      </div>
      <div className="mt-u2">
        <StatStrip
          label="What the file would do"
          stats={[
            { label: "Homes to add", value: grouped(created) },
            { label: "To update", value: grouped(updated) },
            { label: "Rows left out", value: grouped(failed) },
          ]}
        />
      </div>
      <ul className="mt-u2 divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {previews.slice(0, SHOWN).map((row) => {
          const home = homeOf(row);
          return (
            <li key={row.sourceRow} className="flex items-center gap-u2 px-u2 py-u1.5">
              <ListingPicture kind={home.kind} className="h-u7 w-u10 rounded-xs" />
              <span className="min-w-0 flex-1 text-ui">
                <span className="block truncate font-medium text-ink">{home.name}</span>
                <span className="num block truncate text-caption text-ink-3">
                  {[home.price, ...home.facts].join(" · ")}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="mt-auto pt-u3 text-center text-caption text-ink-3">You can undo the whole import for 7 days.</p>
    </>
  );
}
