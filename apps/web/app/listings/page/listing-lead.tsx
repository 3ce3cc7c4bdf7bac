import { moneyInWords, nextStatuses, ownSourceId, STATUS_WORDS, StandardStatus } from "@katek/core/listings/schemas";
import { Icon, Menu, State } from "@katek/ui";
import { ChevronsUpDown } from "lucide-react";
import { statusOf } from "../status-look";
import { wholeMoney } from "./whole-money";

interface ListingLeadProps {
  listing: {
    listPrice: number | null;
    currency: string;
    rentPeriod: "month" | "week" | "day" | "year" | null;
    listingType: "sale" | "rent";
    standardStatus: string;
    unparsedAddress: string | null;
    source: string;
    sourceId: string;
  };
  place: string | null;
  pricePerArea: number | null;
  areaUnits: "sqft" | "sqm" | null;
  busy: boolean;
  onStatus: (status: StandardStatus) => void;
}

/** What it costs, where it is, and its status with those that may come next. */
export function ListingLead({ listing, place, pricePerArea, areaUnits, busy, onStatus }: ListingLeadProps) {
  const now = StandardStatus.safeParse(listing.standardStatus).data;
  const look = statusOf(listing);
  const address = listing.unparsedAddress;
  const where = [
    address && place && !address.includes(place.split(", ").at(-1) ?? place)
      ? `${address}, ${place}`
      : (address ?? place),
    ownSourceId(listing),
  ].filter(Boolean);
  return (
    <div className="flex items-start justify-between gap-u2">
      <div className="min-w-0">
        <p className="num flex flex-wrap items-baseline gap-x-u1.5 text-h1 text-ink">
          {moneyInWords(listing) ?? "No price"}
          {pricePerArea !== null && areaUnits ? (
            <span className="text-ui font-normal tracking-normal text-ink-3">
              {wholeMoney(pricePerArea, listing.currency)} a {areaUnits === "sqm" ? "square metre" : "square foot"}
            </span>
          ) : null}
        </p>
        <p className="break-words text-body text-ink-2">{where.join(" · ")}</p>
      </div>
      <Menu
        label="Change the status"
        heading="Change to"
        align="end"
        triggerClassName={`inline-flex h-u6 shrink-0 items-center gap-u2 rounded-sm border border-line-control bg-surface px-u1.5 text-ui text-ink hover:bg-hover ${busy ? "opacity-60" : ""}`}
        trigger={
          <>
            <span className="sr-only">Status: </span>
            <State tone={look.tone}>{look.word}</State>
            <Icon icon={ChevronsUpDown} className="text-ink-3" />
          </>
        }
        items={nextStatuses(listing.standardStatus).map((status) => ({
          label: STATUS_WORDS[status],
          onSelect: () => onStatus(status),
        }))}
        note={now ? `It is ${STATUS_WORDS[now].toLowerCase()} now.` : undefined}
      />
    </div>
  );
}
