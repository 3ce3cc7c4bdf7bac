import { z } from "zod";
import { FEATURES } from "../listings/schemas";

/** What the model may say that a text holds. */
export const FINDING_FIELDS = [
  "street_address",
  "city",
  "state_or_province",
  "postal_code",
  "sale_or_rent",
  "price",
  "property_type",
  "bedrooms",
  "bathrooms",
  "living_area",
  "lot_size",
  "year_built",
  "feature_present",
  "feature_absent",
  "description",
  "private_remark",
] as const;
export type FindingField = (typeof FINDING_FIELDS)[number];

/** One value, and the words of the text that it was taken from. Both are only claims until they were checked. */
export interface Finding {
  field: FindingField;
  value: string;
  quote: string;
}

export const Findings = z.object({
  findings: z.array(z.object({ field: z.enum(FINDING_FIELDS), value: z.string(), quote: z.string() })).max(200),
});

/** The shape of the model's answer, as OpenAI's structured outputs take it (strict: every property required). */
export const FINDINGS_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["findings"],
  properties: {
    findings: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["field", "value", "quote"],
        properties: {
          field: { type: "string", enum: [...FINDING_FIELDS] },
          value: { type: "string", description: `The value. For a feature one of: ${FEATURES.join(", ")}` },
          quote: { type: "string", description: "The words of the text that say so, copied exactly" },
        },
      },
    },
  },
} as const;
