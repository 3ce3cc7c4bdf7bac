import type { Comparable, Market } from "@katek/core/listings/schemas";
import { Anchor, ListingPicture, Row, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { kindOfType, photoUrl } from "~/chat/home-words";
import { statusOf } from "../status-look";
import { wholeMoney } from "./whole-money";

interface ComparablesProps {
  market: Market;
  self: { id: string; standardStatus: string; listingType: "sale" | "rent"; price: number };
  organizationId: string;
  metric: boolean;
}

const UNIT_WORDS = { sqft: "A sq ft", sqm: "A m²" } as const;

/** What the organization's own homes say of the price, and which they are. */
export function Comparables({ market, self, organizationId, metric }: ComparablesProps) {
  if (!market.comparables.length) return null;
  const unit = market.areaUnits ?? (metric ? "sqm" : "sqft");
  const perArea = (amount: number | null) => (amount === null ? "–" : wholeMoney(amount, market.currency));
  return (
    <section aria-label="Comparables">
      <h2 className="text-title text-ink">Comparables</h2>
      <p className="text-ui text-ink-2">{sentence(market)}</p>
      <div className="mt-u1.5 overflow-hidden rounded-lg border border-line">
        <Table caption="Homes compared with this one" inCard>
          <TableHead>
            <Th>Home</Th>
            <Th className="hidden md:table-cell">Status</Th>
            <Th align="right">Price</Th>
            <Th align="right">{UNIT_WORDS[unit]}</Th>
            <Th align="right" className="hidden md:table-cell">
              Away
            </Th>
            <Th align="right" className="hidden md:table-cell">
              Days
            </Th>
          </TableHead>
          <TableBody>
            <Row selected>
              <Td className="font-medium text-ink">This home</Td>
              <Td className="hidden text-ink-2 md:table-cell">{statusOf(self).word}</Td>
              <Td number className="font-medium text-ink">
                {wholeMoney(self.price, market.currency)}
              </Td>
              <Td number className="text-ink">
                {perArea(market.pricePerArea)}
              </Td>
              <Td number className="hidden text-ink-3 md:table-cell">
                –
              </Td>
              <Td number className="hidden text-ink-2 md:table-cell">
                {market.daysOnMarket ?? "–"}
              </Td>
            </Row>
            {market.comparables.map((home) => (
              <Other key={home.id} {...{ home, organizationId, metric, perArea }} currency={market.currency} />
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}

interface OtherProps {
  home: Comparable;
  organizationId: string;
  metric: boolean;
  currency: string;
  perArea: (amount: number | null) => string;
}

const Other = ({ home, organizationId, metric, currency, perArea }: OtherProps) => (
  <Row>
    <Td>
      <span className="flex items-center gap-u1.5">
        <ListingPicture
          imageUrl={home.photoId && photoUrl(organizationId, home.photoId)}
          kind={kindOfType(home.propertyType)}
          className="hidden h-u5 w-u8 rounded-xs md:block"
        />
        <Anchor href={`/listings/${home.id}`} className="min-w-0 truncate font-medium text-ink hover:underline">
          {home.name}
        </Anchor>
      </span>
    </Td>
    <Td className="hidden text-ink-2 md:table-cell">{statusOf(home).word}</Td>
    <Td number className="text-ink">
      {wholeMoney(home.price, currency)}
    </Td>
    <Td number className="text-ink">
      {perArea(home.pricePerArea)}
    </Td>
    <Td number className="hidden text-ink-2 md:table-cell">
      {home.distanceKm === null ? "–" : distance(home.distanceKm, metric)}
    </Td>
    <Td number className="hidden text-ink-2 md:table-cell">
      {home.daysOnMarket ?? "–"}
    </Td>
  </Row>
);

/** "$302 a square foot, 9% under the middle of 12 alike homes; 3 in 10 of them cost less for the area." */
function sentence({ aboveMedian, percentile, compared, medianDaysOnMarket }: Market): string {
  const basis = "From your own listings: the same type and offer, near in bedrooms, within 5 km or in the same town.";
  if (aboveMedian === null || percentile === null) return basis;
  const homes = `${compared} homes like it`;
  const price =
    aboveMedian === 0
      ? `In the middle of ${homes} by area`
      : `${Math.abs(aboveMedian)}% ${aboveMedian > 0 ? "above" : "under"} the middle of ${homes} by area`;
  const days = medianDaysOnMarket === null ? "" : ` Half of them took more than ${medianDaysOnMarket} days.`;
  return `${price}; ${percentile}% of them cost less for the area.${days} ${basis}`;
}

const distance = (km: number, metric: boolean): string =>
  metric ? `${km.toFixed(1)} km` : `${(km / 1.609_344).toFixed(1)} mi`;
