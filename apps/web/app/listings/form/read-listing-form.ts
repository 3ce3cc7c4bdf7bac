import { readPrice } from "@katek/core/imports/schemas";
import { currencyExponent, FEATURES, type ListingInput, MONEY_FIELDS } from "@katek/core/listings/schemas";

/** What a form says, or what of it cannot be read, by field. */
export type FormRead = { input: ListingInput; problems: null } | { input: null; problems: Record<string, string> };

const WORDS = [
  ...(["unparsedAddress", "city", "subdivisionName", "stateOrProvince", "postalCode", "country"] as const),
  ...(["propertyType", "rentPeriod", "livingAreaUnits", "lotSizeUnits", "associationFeeFrequency"] as const),
  ...(["publicRemarks", "heating", "cooling", "energyRating", "leaseTerm", "virtualTourUrl", "listingUrl"] as const),
  ...(["availabilityDate", "listingContractDate", "closeDate", "listAgentFullName"] as const),
  ...(["privateRemarks", "showingInstructions", "ownerName", "ownerPhone", "accessCode"] as const),
] as const;
const COUNTS = [
  ...(["bedroomsTotal", "bathroomsTotal", "livingArea", "lotSizeArea", "yearBuilt"] as const),
  ...(["taxYear", "garageSpaces", "parkingTotal", "stories", "entryLevel", "latitude", "longitude"] as const),
] as const;

/** Reads the form for one listing. Fields that it does not have stay as they are; empty ones say that something is not known; numbers may be written as people write them. */
export function readListingForm(form: FormData): FormRead {
  const said = (name: string) => form.get(name)?.toString().trim() || null;
  const problems: Record<string, string> = {};
  const number = (name: string, read: (text: string) => number | null = readNumber): number | null => {
    const text = said(name);
    if (text === null) return null;
    const value = read(text);
    if (value === null) problems[name] = NUMBER_HINTS[name] ?? "Enter a number, such as 3.";
    return value;
  };
  const currency = said("currency")?.toUpperCase() ?? "USD";
  const known = /^[A-Z]{3}$/.test(currency);
  const exponent = known ? currencyExponent(currency) : 2;
  if (!known) problems.currency = "Enter the three letters of a currency, such as USD.";
  const money = (name: string) => {
    const amount = number(name, (text) => readPrice(text, known ? currency : undefined));
    return amount === null ? null : Math.round(amount * 10 ** exponent);
  };
  const all = (names: readonly string[], read: (name: string) => unknown) =>
    Object.fromEntries(names.flatMap((name) => (form.has(name) ? [[name, read(name)]] : [])));
  const input = {
    ...all(WORDS, said),
    ...all(COUNTS, (name) => number(name)),
    ...all(MONEY_FIELDS, money),
    ...(form.has("country") && { country: said("country")?.toUpperCase() ?? null }),
    currency,
    listingType: said("listingType") ?? "sale",
    standardStatus: said("standardStatus") ?? "active",
    features: Object.fromEntries(
      FEATURES.flatMap((feature) => {
        const known = said(`feature ${feature}`);
        return known === "yes" || known === "no" ? [[feature, known === "yes"]] : [];
      }),
    ),
    internetAddressDisplay: form.has("internetAddressDisplay"),
    internetEntireListingDisplay: form.has("internetEntireListingDisplay"),
  };
  if (Object.keys(problems).length) return { input: null, problems };
  return { input: withoutLooseUnits(input as ListingInput), problems: null };
}

/** A unit or a period without its figure says nothing. */
const withoutLooseUnits = (input: ListingInput): ListingInput => ({
  ...input,
  livingAreaUnits: input.livingArea == null ? null : input.livingAreaUnits,
  lotSizeUnits: input.lotSizeArea == null ? null : input.lotSizeUnits,
  rentPeriod: input.listingType === "rent" && input.listPrice != null ? input.rentPeriod : null,
  associationFeeFrequency: input.associationFee == null ? null : input.associationFeeFrequency,
});

const NUMBER_HINTS: Record<string, string> = {
  listPrice: "Enter a number, such as 489000.",
  associationFee: "Enter a number, such as 120.",
  taxAnnualAmount: "Enter a number, such as 4200.",
  securityDeposit: "Enter a number, such as 2400.",
  closePrice: "Enter a number, such as 489000.",
  livingArea: "Enter a number, such as 1620.",
  bathroomsTotal: "Enter a number, such as 2.5.",
  lotSizeArea: "Enter a number, such as 0.14.",
  yearBuilt: "Enter a year, such as 1994.",
};

/** An area or a count: "1,620", "1620", "1 620.5", "0,14"; null for what is no number. Prices are read by `readPrice`. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/^[^\d\-−.,]+|[\s'’ ]/g, "").replace("−", "-");
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  const decimal = grouped ? plain.replaceAll(",", "") : plain.replace(",", ".");
  return /^-?(\d+(\.\d+)?|\.\d+)$/.test(decimal) ? Number(decimal) : null;
}
