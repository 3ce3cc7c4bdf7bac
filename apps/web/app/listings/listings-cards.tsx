import { areaInWords } from "@katek/core/listings/schemas";
import { Checkbox, ListingCard, State } from "@katek/ui";
import { AssistantState } from "./assistant-state";
import type { Row } from "./listing-row.server";
import type { Selection } from "./use-selection";

interface ListingsCardsProps {
  listings: Row[];
  selection: Selection;
  /** On a phone the boxes show only then. */
  selecting: boolean;
}

/** The page of listings as cards with their pictures. */
export function ListingsCards({ listings, selection, selecting }: ListingsCardsProps) {
  return (
    <>
      <Checkbox
        checked={selection.all}
        indeterminate={selection.some}
        onChange={selection.toggleAll}
        className="mb-u2 hidden md:flex"
      >
        All on this page
      </Checkbox>
      <ul aria-label="Listings" className="grid grid-cols-1 gap-u2 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4">
        {listings.map((listing) => (
          <li key={listing.id} className="relative">
            <ListingCard
              price={listing.price ?? "No price"}
              address={listing.name}
              area={listing.place ?? undefined}
              facts={facts(listing)}
              href={selecting ? undefined : `/listings/${listing.id}`}
              imageUrl={listing.imageUrl}
              kind={listing.kind}
              className={selection.has(listing.id) ? "border-brand ring-1 ring-brand" : undefined}
            />
            <span
              data-theme="light"
              className={`absolute left-u1.5 top-u1.5 z-[1] size-u4 place-items-center rounded-sm bg-surface/95 ${selecting ? "grid" : "hidden md:grid"}`}
            >
              <Checkbox
                id={`select-${listing.id}`}
                aria-label={selecting ? undefined : `Select ${listing.name}`}
                checked={selection.has(listing.id)}
                onChange={() => selection.toggle(listing.id)}
              />
            </span>
            {selecting ? (
              <label htmlFor={`select-${listing.id}`} className="absolute inset-0 z-[1]">
                <span className="sr-only">Select {listing.name}</span>
              </label>
            ) : null}
            <p className="mt-u1 flex items-center justify-between gap-u1 px-u0.5 text-caption">
              <State tone={listing.status.tone} className="text-caption text-ink-2">
                {listing.status.word}
              </State>
              <AssistantState state={listing.assistant} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

const facts = ({ bedrooms, bathrooms, area, areaUnits }: Row): string[] =>
  [
    bedrooms === null ? null : bedrooms === 0 ? "Studio" : `${bedrooms} bed`,
    bathrooms === null ? null : `${bathrooms} bath`,
    areaInWords(area, areaUnits),
  ].filter((fact) => fact !== null);
