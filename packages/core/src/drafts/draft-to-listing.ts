import { parseNumber } from "../imports";
import { readPrice } from "../imports/schemas";
import { currencyExponent, FEATURES, type Features, listingInput } from "../listings/schemas";
import type { DraftValues, PlainDraftField } from "./schemas";

export type DraftProblems = Record<string, string>;
type Made = { listing: ReturnType<typeof listingInput.parse>; problems: null } | { problems: DraftProblems };

/** What each number may hold, in words for whoever typed something else. */
const NUMBERS = {
  listPrice: "Enter a number, such as 489000.",
  bedroomsTotal: "Enter a whole number, such as 3.",
  bathroomsTotal: "Enter a number, such as 2.5.",
  livingArea: "Enter a number, such as 1710.",
  lotSizeArea: "Enter a number, such as 0.4.",
  yearBuilt: "Enter a year, such as 1987.",
} as const satisfies Partial<Record<PlainDraftField, string>>;
type NumberField = keyof typeof NUMBERS;

/** The listing that a form's values describe; a sentence for each field that does not fit. */
export function draftToListing(values: DraftValues, organizationCurrency: string): Made {
  const problems: DraftProblems = {};
  const text = (name: PlainDraftField): string | null => values[name]?.trim() || null;
  const number = (name: NumberField, read: (typed: string) => number | null = parseNumber): number | null => {
    const typed = text(name);
    if (typed === null) return null;
    const value = read(typed);
    if (value === null) problems[name] = NUMBERS[name];
    return value;
  };
  const currency = text("currency")?.toUpperCase() ?? organizationCurrency;
  const known = Intl.supportedValuesOf("currency").includes(currency);
  if (!known) problems.currency = "Write a currency as three capitals, such as USD.";
  const price = number("listPrice", (typed) => readPrice(typed, known ? currency : undefined));
  const listingType = text("listingType") ?? "sale";
  if (!text("unparsedAddress")) problems.unparsedAddress = "Enter the address: a listing needs one.";
  if (listingType === "rent" && price !== null && !text("rentPeriod"))
    problems.rentPeriod = "Say for how long the rent is.";
  if (text("livingArea") && !text("livingAreaUnits")) problems.livingAreaUnits = "Say in which unit.";
  if (text("lotSizeArea") && !text("lotSizeUnits")) problems.lotSizeUnits = "Say in which unit.";
  const livingArea = number("livingArea");
  const lotSizeArea = number("lotSizeArea");
  const result = listingInput.safeParse({
    listingType,
    propertyType: text("propertyType"),
    listPrice: price === null || !known ? null : Math.round(price * 10 ** currencyExponent(currency)),
    currency: known ? currency : organizationCurrency,
    rentPeriod: listingType === "rent" ? text("rentPeriod") : null,
    bedroomsTotal: number("bedroomsTotal"),
    bathroomsTotal: number("bathroomsTotal"),
    livingArea,
    livingAreaUnits: livingArea === null ? null : text("livingAreaUnits"),
    lotSizeArea,
    lotSizeUnits: lotSizeArea === null ? null : text("lotSizeUnits"),
    yearBuilt: number("yearBuilt"),
    unparsedAddress: text("unparsedAddress"),
    city: text("city"),
    stateOrProvince: text("stateOrProvince"),
    postalCode: text("postalCode"),
    publicRemarks: text("publicRemarks"),
    privateRemarks: text("privateRemarks"),
    features: featuresOf(values),
  });
  if (!result.success)
    for (const { path } of result.error.issues) {
      const name = String(path[0] ?? "");
      problems[name] ??= NUMBERS[name as NumberField] ?? "This does not fit here.";
    }
  return result.success && !Object.keys(problems).length ? { listing: result.data, problems: null } : { problems };
}

const featuresOf = (values: DraftValues): Features =>
  Object.fromEntries(
    FEATURES.flatMap((feature) => {
      const said = values[`feature:${feature}`];
      return said === "yes" || said === "no" ? [[feature, said === "yes"]] : [];
    }),
  );
