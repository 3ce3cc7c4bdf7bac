import { areaInWords, detailsInWords, type ListingDetails } from "@katek/core/listings/schemas";
import { TextLink } from "@katek/ui";
import { featureInWords } from "~/chat/home-words";
import { propertyTypeWord } from "../type-words";

export interface FactsOf extends ListingDetails {
  id: string;
  currency: string;
  propertyType: string | null;
  livingArea: number | null;
  livingAreaUnits: "sqft" | "sqm" | null;
  lotSizeArea: number | null;
  lotSizeUnits: "sqft" | "sqm" | "acre" | "hectare" | null;
  yearBuilt: number | null;
  bedroomsTotal: number | null;
  bathroomsTotal: number | null;
  features: Record<string, boolean>;
}

/** All facts of a home in three columns; what buyers ask for and nobody has said yet leads to the form. */
export function Facts({ listing }: { listing: FactsOf }) {
  const { bedroomsTotal, bathroomsTotal } = listing;
  const basics: [name: string, value: string | number | null][] = [
    ["Type", listing.propertyType && propertyTypeWord(listing.propertyType)],
    ["Living area", areaInWords(listing.livingArea, listing.livingAreaUnits)],
    ["Lot", areaInWords(listing.lotSizeArea, listing.lotSizeUnits)],
    ["Built", listing.yearBuilt],
    ["Bedrooms", bedroomsTotal === 0 ? "Studio" : bedroomsTotal],
    ["Bathrooms", bathroomsTotal],
  ];
  const details = detailsInWords(listing);
  const missing = ["Association fee", "Property tax", "Heating"].filter(
    (name) => !details.some((detail) => detail.name === name),
  );
  const edit = `/listings/${listing.id}/edit`;
  return (
    <>
      <dl className="grid gap-x-u4 border-t border-line md:grid-cols-2 lg:grid-cols-3">
        {basics.map(([name, value]) => (
          <Fact key={name} name={name} value={value} edit={edit} />
        ))}
        {details.map(({ name, value }) => (
          <Fact key={name} name={name} value={value} edit={edit} />
        ))}
        {missing.map((name) => (
          <Fact key={name} name={name} value={null} edit={edit} />
        ))}
      </dl>
      <Features features={listing.features} />
    </>
  );
}

const Fact = ({ name, value, edit }: { name: string; value: string | number | null; edit: string }) => (
  <div className="flex items-baseline justify-between gap-u2 border-b border-line py-u1 text-ui">
    <dt className="shrink-0 text-ink-3">{name}</dt>
    <dd className="num min-w-0 text-right text-ink">
      {value === null ? (
        <TextLink href={edit} className="text-warn-ink" aria-label={`Add it: ${name}`}>
          Add it
        </TextLink>
      ) : (
        value
      )}
    </dd>
  </div>
);

/** What it has, and what it is known not to have. */
function Features({ features }: { features: Record<string, boolean> }) {
  const named = (wanted: boolean) =>
    Object.entries(features)
      .filter(([, has]) => has === wanted)
      .map(([feature]) => featureInWords(feature));
  const [has, lacks] = [named(true), named(false)];
  if (!has.length && !lacks.length) return null;
  return (
    <dl className="mt-u2 grid gap-u1 text-ui">
      <Answered answer="Yes" features={has} />
      <Answered answer="No" features={lacks} />
    </dl>
  );
}

const Answered = ({ answer, features }: { answer: string; features: string[] }) =>
  features.length ? (
    <div className="flex gap-u2">
      <dt className="w-u4 shrink-0 text-ink-3">{answer}</dt>
      <dd className={answer === "Yes" ? "text-ink" : "text-ink-2"}>{features.join(" · ")}</dd>
    </div>
  ) : null;
