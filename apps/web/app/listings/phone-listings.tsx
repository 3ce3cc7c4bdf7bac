import { areaInWords } from "@katek/core/listings/schemas";
import { Anchor, Checkbox, ListingPicture, State } from "@katek/ui";
import { AssistantState } from "./assistant-state";
import type { Row } from "./listing-row.server";
import type { Selection } from "./use-selection";

interface PhoneListingsProps {
  listings: Row[];
  selection: Selection;
  /** A row is selected by a tap, in place of being opened. */
  selecting: boolean;
}

/** The page of listings on a phone: rows of two lines and a state. */
export function PhoneListings({ listings, selection, selecting }: PhoneListingsProps) {
  return (
    <ul aria-label="Listings" className="divide-y divide-line border-b border-line">
      {listings.map((listing) => {
        const [amount, period] = splitPeriod(listing.price);
        return (
          <li
            key={listing.id}
            className={`relative flex items-center gap-u2 px-u3 py-u1.5 ${selection.has(listing.id) ? "bg-selected" : ""}`}
          >
            {selecting ? (
              <Checkbox
                id={`select-${listing.id}`}
                checked={selection.has(listing.id)}
                onChange={() => selection.toggle(listing.id)}
              />
            ) : null}
            <ListingPicture imageUrl={listing.imageUrl} kind={listing.kind} className="h-u9 w-[78px] rounded-sm" />
            <div className="min-w-0 flex-1">
              <p className="flex items-baseline justify-between gap-u1 text-ui">
                {selecting ? (
                  <label
                    htmlFor={`select-${listing.id}`}
                    className="truncate font-medium text-ink after:absolute after:inset-0"
                  >
                    <span className="sr-only">Select </span>
                    {listing.name}
                  </label>
                ) : (
                  <Anchor
                    href={`/listings/${listing.id}`}
                    className="truncate font-medium text-ink outline-none after:absolute after:inset-0 focus-visible:after:outline focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
                  >
                    {listing.name}
                  </Anchor>
                )}
                <span className={`num shrink-0 ${amount ? "font-semibold text-ink" : "text-ink-3"}`}>
                  {amount ?? "No price"}
                </span>
              </p>
              <p className="num truncate text-caption text-ink-3">{facts(listing, period).join(" · ")}</p>
              <p className="mt-[3px] flex items-center justify-between gap-u1 text-caption">
                <State tone={listing.status.tone} className="text-caption text-ink-2">
                  {listing.status.word}
                </State>
                <AssistantState state={listing.assistant} />
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** "$2,450 a month" is too long for the line: the period goes to the facts. */
function splitPeriod(price: string | null): [amount: string | null, period: string | null] {
  const [amount, period] = price?.split(/ (?=a )/) ?? [];
  return [amount ?? null, period ?? null];
}

const facts = ({ bedrooms, bathrooms, area, areaUnits, place }: Row, period: string | null): string[] => {
  const known = [
    period,
    bedrooms === null ? null : bedrooms === 0 ? "Studio" : `${bedrooms} bed`,
    bathrooms === null ? null : `${bathrooms} bath`,
    areaInWords(area, areaUnits),
  ].filter((fact) => fact !== null);
  return known.length ? known : [place ?? "Nothing more is known"];
};
