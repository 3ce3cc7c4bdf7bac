import {
  detailsInWords,
  factsInWords,
  type ListingCard as Home,
  moneyInWords,
  placeOf,
  streetOf,
} from "@katek/core/listings/schemas";
import { ListingCard } from "@katek/ui";
import { homeKind, homeTag } from "~/chat/home-words";
import { readListingForm } from "./read-listing-form";

/** The home as its card will be, from what the form holds now; what cannot be read yet is left out. */
export function ListingPreview({ form, imageUrl }: { form: FormData; imageUrl: string | null }) {
  const home = previewHome(form);
  const hidden = !form.has("internetEntireListingDisplay") || !form.has("internetAddressDisplay");
  const details = detailsInWords({ ...home.details, currency: home.currency });
  return (
    <>
      <ListingCard
        price={moneyInWords(home) ?? "No price"}
        address={streetOf(home.address ?? "", home.place) || home.place || "Address"}
        area={home.address ? (home.place ?? undefined) : undefined}
        facts={factsInWords(home)}
        imageUrl={imageUrl}
        kind={homeKind(home)}
        tag={homeTag(home)}
      />
      {home.remarks ? (
        <p className="mt-u2 line-clamp-6 whitespace-pre-line text-ui text-ink-2">{home.remarks}</p>
      ) : null}
      {details.length ? (
        <dl className="mt-u2 divide-y divide-line border-y border-line">
          {details.map(({ name, value }) => (
            <div key={name} className="flex justify-between gap-u2 py-u1 text-ui">
              <dt className="text-ink-3">{name}</dt>
              <dd className="num text-right text-ink">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {hidden ? (
        <p className="mt-u2 text-caption text-ink-3">
          {form.has("internetEntireListingDisplay")
            ? "Buyers do not see the street."
            : "Buyers do not see this home at all."}
        </p>
      ) : null}
    </>
  );
}

function previewHome(form: FormData): Home {
  const readable = new FormData();
  const read = readListingForm(form);
  for (const [name, value] of form.entries()) if (!read.problems?.[name]) readable.append(name, value);
  const input = readListingForm(readable).input;
  const text = (name: string) => form.get(name)?.toString().trim() || null;
  return {
    id: "",
    address: form.has("internetAddressDisplay") ? text("unparsedAddress") : null,
    place: placeOf({ subdivisionName: text("subdivisionName"), city: text("city") }),
    listingType: input?.listingType ?? "sale",
    propertyType: input?.propertyType ?? null,
    standardStatus: input?.standardStatus ?? "active",
    listPrice: input?.listPrice ?? null,
    currency: input?.currency ?? "USD",
    rentPeriod: input?.rentPeriod ?? null,
    bedroomsTotal: input?.bedroomsTotal ?? null,
    bathroomsTotal: input?.bathroomsTotal ?? null,
    livingArea: input?.livingArea ?? null,
    livingAreaUnits: input?.livingAreaUnits ?? null,
    lotSizeArea: input?.lotSizeArea ?? null,
    lotSizeUnits: input?.lotSizeUnits ?? null,
    yearBuilt: input?.yearBuilt ?? null,
    features: {},
    remarks: text("publicRemarks"),
    photos: [],
    details: input ? (input as unknown as Home["details"]) : undefined,
  };
}
