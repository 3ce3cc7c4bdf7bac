import { nextStatuses, PropertyType, STATUS_WORDS, StandardStatus } from "@katek/core/listings/schemas";
import { propertyTypeWord } from "../type-words";
import { ChoiceField, MeasureField, TextField, useListingForm } from "./form-context";
import { FormSection } from "./form-section";

const TYPES = [
  ["", "Not known"],
  ...PropertyType.options.map((type) => [type, propertyTypeWord(type)] as const),
] as const;
const AREA_UNITS = [
  ["sqft", "sq ft"],
  ["sqm", "m²"],
] as const;
const LOT_UNITS = [
  ["acre", "acres"],
  ["hectare", "ha"],
  ["sqft", "sq ft"],
  ["sqm", "m²"],
] as const;

/** Where the home is and what is done with it. */
export function PlaceSection() {
  const { values } = useListingForm();
  const now = StandardStatus.safeParse(values.standardStatus).data;
  // A new listing may begin as anything that a person would begin with.
  const statuses: StandardStatus[] =
    values.id && now ? [now, ...nextStatuses(now)] : ["active", "coming_soon", "incomplete", "pending", "closed"];
  return (
    <FormSection title="The home">
      <TextField
        name="unparsedAddress"
        label="Address"
        width="full"
        required
        hint="As you would write it on a letter."
      />
      <TextField name="city" label="Town or city" width="half" max={120} />
      <TextField name="subdivisionName" label="Area" width="half" max={160} hint="The neighborhood or development." />
      <TextField name="stateOrProvince" label="State" max={120} />
      <TextField name="postalCode" label="ZIP or postal code" max={20} />
      <TextField name="country" label="Country" max={2} hint="Two letters, such as US." />
      <TextField name="latitude" label="Latitude" width="half" inputMode="decimal" max={20} />
      <TextField name="longitude" label="Longitude" width="half" inputMode="decimal" max={20} />
      <ChoiceField name="propertyType" label="Type" options={TYPES} />
      <ChoiceField
        name="listingType"
        label="Offered"
        options={[
          ["sale", "For sale"],
          ["rent", "To rent"],
        ]}
      />
      <ChoiceField
        name="standardStatus"
        label="Status"
        options={statuses.map((status) => [status, STATUS_WORDS[status]] as const)}
      />
    </FormSection>
  );
}

/** What it costs and how large it is. */
export function FiguresSection({ rent }: { rent: boolean }) {
  return (
    <FormSection title="Price and size">
      <TextField name="listPrice" label={rent ? "Rent" : "List price"} inputMode="decimal" max={30} />
      <TextField name="currency" label="Currency" max={3} hint="Three letters, such as USD." />
      {rent ? (
        <ChoiceField
          name="rentPeriod"
          label="For each"
          options={[
            ["month", "Month"],
            ["week", "Week"],
            ["day", "Day"],
            ["year", "Year"],
          ]}
        />
      ) : null}
      <TextField name="bedroomsTotal" label="Beds" inputMode="numeric" max={10} hint="0 for a studio." />
      <TextField name="bathroomsTotal" label="Baths" inputMode="decimal" max={10} hint="2.5 is two full, one half." />
      <TextField name="yearBuilt" label="Year built" inputMode="numeric" max={10} />
      <MeasureField name="livingArea" label="Living area" unitName="livingAreaUnits" units={AREA_UNITS} />
      <MeasureField name="lotSizeArea" label="Lot" unitName="lotSizeUnits" units={LOT_UNITS} />
    </FormSection>
  );
}
