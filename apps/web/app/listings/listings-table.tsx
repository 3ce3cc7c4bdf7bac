import { ListingPicture, Row, State, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { areaColumn } from "./area-column";
import { AssistantState } from "./assistant-state";
import type { Row as Listing } from "./listing-row.server";
import { Updated } from "./updated";

interface ListingsTableProps {
  listings: Listing[];
  now: Date;
  timeZone: string;
}

/** The page of listings from 768 px up. */
export function ListingsTable({ listings, now, timeZone }: ListingsTableProps) {
  const area = areaColumn(listings);
  return (
    <Table caption="Listings, the latest change first">
      <TableHead>
        <Th>Home</Th>
        <Th>Status</Th>
        <Th align="right">Price</Th>
        <Th align="right">Beds</Th>
        <Th align="right">Baths</Th>
        <Th align="right" className="hidden lg:table-cell">
          {area.name}
        </Th>
        <Th>Assistant</Th>
        <Th align="right" className="hidden lg:table-cell">
          Updated
        </Th>
      </TableHead>
      <TableBody>
        {listings.map((listing) => (
          <Row key={listing.id}>
            <Td>
              <span className="flex items-center gap-u1.5">
                <ListingPicture imageUrl={listing.imageUrl} kind={listing.kind} className="h-u6 w-u9 rounded-xs" />
                <span className="min-w-0">
                  <span className="block max-w-[300px] truncate font-medium text-ink">{listing.name}</span>
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
