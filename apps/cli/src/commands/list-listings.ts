import { listings } from "@katek/core";
import { type Caller, execute, type ResultOf, type Runtime } from "@katek/core/kernel";
import { currencyExponent, factsInWords, moneyInWords } from "@katek/core/listings/schemas";
import { Command } from "commander";
import { getOrganization, operator, withRuntime } from "../runtime";

type Listing = ResultOf<typeof listings.listAll>["items"][number];

const PAGE = 100;

export const listListings = new Command("listings")
  .description("print an organization's listings, those first that were brought first")
  .requiredOption("--org <slug>", "the organization")
  .option("--jsonl", "print one JSON object a line")
  .action(({ org, jsonl }: { org: string; jsonl?: boolean }) =>
    withRuntime(async (runtime) => {
      // Whoever reads has seen enough, as `head` does.
      process.stdout.once("error", () => process.exit(0));
      const caller: Caller = { actor: operator, organization: await getOrganization(runtime, org) };
      for await (const listing of allListings(runtime, caller))
        await print(jsonl ? JSON.stringify(inMajorUnits(listing)) : describe(listing));
    }),
  );

async function* allListings(runtime: Runtime, caller: Caller): AsyncGenerator<Listing> {
  let cursor: string | null = null;
  do {
    const page: ResultOf<typeof listings.listAll> = await execute(runtime, caller, listings.listAll, {
      cursor,
      limit: PAGE,
      order: "oldest",
    });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor);
}

/** A slow reader of the pipe is waited for, so that memory stays flat. */
const print = (line: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve())));

/** One line of `katek listings --jsonl`: RESO's names in snake_case, sums in major units, null where nobody said. */
function inMajorUnits(listing: Listing) {
  return {
    id: listing.id,
    source: listing.source,
    source_row: listing.sourceRow,
    source_id: listing.sourceId,
    listing_type: listing.listingType,
    property_type: listing.propertyType,
    standard_status: listing.standardStatus,
    list_price: listing.listPrice === null ? null : listing.listPrice / 10 ** currencyExponent(listing.currency),
    currency: listing.currency,
    // A year is no period of this format: its rent stands there as the source has it, and is divided by nobody.
    rent_period: listing.rentPeriod === "year" ? null : listing.rentPeriod,
    bedrooms_total: listing.bedroomsTotal,
    bathrooms_total: listing.bathroomsTotal,
    living_area: listing.livingArea,
    living_area_units: listing.livingAreaUnits,
    lot_size_area: listing.lotSizeArea,
    lot_size_units: listing.lotSizeUnits,
    year_built: listing.yearBuilt,
    unparsed_address: listing.unparsedAddress,
    city: listing.city,
    subdivision_name: listing.subdivisionName,
    state_or_province: listing.stateOrProvince,
    postal_code: listing.postalCode,
    country: listing.country,
    latitude: listing.latitude,
    longitude: listing.longitude,
    public_remarks: listing.publicRemarks,
    features: listing.features,
    photo_urls: listing.photoUrls,
    listing_url: listing.listingUrl,
  };
}

function describe(listing: Listing): string {
  const { unparsedAddress, city, sourceId } = listing;
  const place = [unparsedAddress, city].filter((part) => part !== null).join(", ") || sourceId;
  return [place, moneyInWords(listing) ?? "price on request", ...factsInWords(listing)].join(" · ");
}
