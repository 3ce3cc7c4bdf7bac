import { z } from "zod";
import { FEATURES, LivingAreaUnits, LotSizeUnits, PropertyType, RentPeriod } from "../listings/schemas";

export const MAX_DRAFT_TEXT = 20_000;

/** A text about one home: an email, an advert, a description. */
export const WriteDraftInput = z.object({
  text: z
    .string()
    .overwrite((text) => text.replaceAll("\0", " ").replaceAll("\r\n", "\n").trim())
    .min(20, "Paste the text about the home first.")
    .max(MAX_DRAFT_TEXT, `Paste at most ${MAX_DRAFT_TEXT.toLocaleString("en")} characters: one home at a time.`),
});

/** The fields of a draft's form, in their order. */
export const DRAFT_FIELDS = [
  ...(["unparsedAddress", "city", "stateOrProvince", "postalCode"] as const),
  ...(["listingType", "listPrice", "currency", "rentPeriod", "propertyType"] as const),
  ...(["bedroomsTotal", "bathroomsTotal", "livingArea", "livingAreaUnits"] as const),
  ...(["lotSizeArea", "lotSizeUnits", "yearBuilt", "publicRemarks", "privateRemarks"] as const),
] as const;
export type PlainDraftField = (typeof DRAFT_FIELDS)[number];
/** A plain field, or `feature:garden`, which holds `yes` or `no`. */
export type DraftField = PlainDraftField | `feature:${(typeof FEATURES)[number]}`;
const ALL_FIELDS: readonly string[] = [...DRAFT_FIELDS, ...FEATURES.map((feature) => `feature:${feature}`)];

/** What stands in the form, as typed; an empty field is not known. */
export const DraftValues = z
  .record(z.string(), z.string().max(40_000, "This is too long."))
  .refine((values) => Object.keys(values).every((name) => ALL_FIELDS.includes(name)), "There is no such field.");
export type DraftValues = z.infer<typeof DraftValues>;

/** Only the fields that are named change. */
export const UpdateDraftInput = z.object({ draftId: z.uuid(), values: DraftValues });
export const AddValuesInput = z.object({ values: DraftValues });
export const DraftInput = z.object({ draftId: z.uuid() });

/** What can be chosen in the form's lists. */
export const DRAFT_CHOICES = {
  listingType: ["sale", "rent"],
  rentPeriod: RentPeriod.options,
  propertyType: PropertyType.options,
  livingAreaUnits: LivingAreaUnits.options,
  lotSizeUnits: LotSizeUnits.options,
} as const;
