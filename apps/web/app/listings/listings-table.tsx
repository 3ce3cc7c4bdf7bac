import { Anchor, Checkbox, ListingPicture, Row, State, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { areaColumn } from "./area-column";
import { AssistantState } from "./assistant-state";
import type { Row as Listing } from "./listing-row.server";
import { type ListingsParams, listingsPath } from "./listings-params";
import { Updated } from "./updated";
import type { Selection } from "./use-selection";

interface ListingsTableProps {
  listings: Listing[];
  now: Date;
  timeZone: string;
  params: ListingsParams;
  selection: Selection;
}

/** The page of listings from 768 px up. */
export function ListingsTable({ listings, now, timeZone, params, selection }: ListingsTableProps) {
  const area = areaColumn(listings);
  const sorting = (sort: ListingsParams["sort"], sorted: "ascending" | "descending" = "ascending") => ({
    sortHref: listingsPath(params, { sort }),
    ...(params.sort === sort && { sorted }),
  });
  // The price turns round when it is chosen again.
  const price =
    params.sort === "price_high"
      ? { ...sorting("price_low"), sorted: "descending" as const }
      : { ...sorting("price_high"), ...(params.sort === "price_low" && { sorted: "ascending" as const }) };
  return (
    <Table caption="Listings">
      <TableHead>
        <Th className="w-u5 pr-0">
          <Checkbox
            aria-label="Select all on this page"
            checked={selection.all}
            indeterminate={selection.some}
            onChange={selection.toggleAll}
          />
        </Th>
        <Th {...sorting("address")}>Home</Th>
        <Th>Status</Th>
        <Th align="right" {...price}>
          Price
        </Th>
        <Th align="right" {...sorting("bedrooms", "descending")}>
          Beds
        </Th>
        <Th align="right">Baths</Th>
        <Th align="right" className="hidden lg:table-cell">
          {area.name}
        </Th>
        <Th>Assistant</Th>
        <Th align="right" className="hidden lg:table-cell" {...sorting("updated", "descending")}>
          Updated
        </Th>
      </TableHead>
      <TableBody>
        {listings.map((listing) => (
          <Row key={listing.id} selected={selection.has(listing.id)}>
            <Td className="pr-0">
              <Checkbox
                aria-label={`Select ${listing.name}`}
                checked={selection.has(listing.id)}
                onChange={() => selection.toggle(listing.id)}
              />
            </Td>
            <Td>
              <span className="flex items-center gap-u1.5">
                <ListingPicture imageUrl={listing.imageUrl} kind={listing.kind} className="h-u6 w-u9 rounded-xs" />
                <span className="min-w-0">
                  <Anchor
                    href={`/listings/${listing.id}`}
                    className="block max-w-[300px] truncate rounded-xs font-medium text-ink hover:underline"
                  >
                    {listing.name}
                  </Anchor>
                  {listing.place ? (
                    <span className="block max-w-[300px] truncate text-caption text-ink-3">{listing.place}</span>
                  ) : null}
                </span>
              </span>
            </Td>
            <Td>
              <State tone={listing.status.tone}>{listing.status.word}</State>
            </Td>
            <Td number className={listing.price ? "font-medium text-ink" : "text-ink-3"}>
              {listing.price ?? "No price"}
            </Td>
            <Td number className="text-ink-2">
              <Known value={listing.bedrooms === 0 ? "Studio" : listing.bedrooms} />
            </Td>
            <Td number className="text-ink-2">
              <Known value={listing.bathrooms} />
            </Td>
            <Td number className="hidden text-ink-2 lg:table-cell">
              <Known value={area.valueOf(listing)} />
            </Td>
            <Td>
              <AssistantState state={listing.assistant} />
            </Td>
            <Td number className="hidden text-ink-3 lg:table-cell">
              <Updated at={listing.updatedAt} now={now} timeZone={timeZone} />
            </Td>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

/** What the source does not say is a dash, and said so. */
function Known({ value }: { value: number | string | null }) {
  if (value !== null) return value;
  return (
    <>
      <span aria-hidden="true" className="text-ink-3">
        –
      </span>
      <span className="sr-only">not known</span>
    </>
  );
}
