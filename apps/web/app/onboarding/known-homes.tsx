import { EmptyState, ListingPicture, Progress } from "@katek/ui";
import { House } from "lucide-react";
import type { Row } from "~/listings/listing-row.server";

interface KnownHomesProps {
  assistantName: string;
  homes: Pick<Row, "id" | "name" | "price" | "bedrooms" | "bathrooms" | "kind" | "imageUrl">[];
  total: number;
  read: number;
}

/** The homes that the assistant knows so far. */
export function KnownHomes({ assistantName, homes, total, read }: KnownHomesProps) {
  if (total === 0)
    return (
      <EmptyState
        className="m-auto"
        icon={House}
        title="No homes yet"
        text={`What you add shows here as ${assistantName} knows it.`}
      />
    );
  return (
    <>
      <div className="flex items-baseline justify-between gap-u2">
        <h2 className="text-title text-ink">What {assistantName} knows</h2>
        <span className="num text-ui text-ink-3">
          {total === 1 ? "1 home" : `${total.toLocaleString("en-US")} homes`}
        </span>
      </div>
      {read < total ? (
        <div className="mt-u2 rounded-lg border border-line bg-surface p-u3">
          <Progress
            tone="accent"
            label="Descriptions read"
            title={`${assistantName} is reading`}
            value={read}
            total={total}
          />
        </div>
      ) : null}
      <ul className="mt-u2 divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {homes.map(({ id, name, price, bedrooms, bathrooms, kind, imageUrl }) => (
          <li key={id} className="flex items-center gap-u2 px-u2 py-u1.5">
            <ListingPicture imageUrl={imageUrl} kind={kind} className="h-u7 w-u10 rounded-xs" />
            <span className="min-w-0 flex-1 text-ui">
              <span className="block truncate font-medium text-ink">{name}</span>
              <span className="num block truncate text-caption text-ink-3">
                {[
                  price ?? "No price",
                  bedrooms === null ? null : bedrooms === 0 ? "Studio" : `${bedrooms} bed`,
                  bathrooms === null ? null : `${bathrooms} bath`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {total > homes.length ? (
        <p className="num mt-u1 text-caption text-ink-3">and {(total - homes.length).toLocaleString("en-US")} more</p>
      ) : null}
    </>
  );
}
