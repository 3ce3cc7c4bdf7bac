import { z } from "zod";

/** The last part of a chat address: lower case, digits and single hyphens, 3 to 40 characters. */
export const Slug = z
  .string()
  .trim()
  .min(3, "Use 3 to 40 characters.")
  .max(40, "Use 3 to 40 characters.")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case letters, digits and single hyphens, such as hammer-realty.");

export const HexColor = z.string().regex(/^#[0-9a-fA-F]{6}$/, "Write a colour as #RRGGBB, such as #1E5B45.");

/** ISO 4217. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, "Write a currency as three capitals, such as USD.")
  .refine((code) => Intl.supportedValuesOf("currency").includes(code), "There is no such currency.");

/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/, "Write a country as two capitals, such as US.");

const TimeZone = z
  .string()
  .refine((zone) => zone === "UTC" || Intl.supportedValuesOf("timeZone").includes(zone), "There is no such time zone.");

export const CreateOrganizationInput = z.object({
  name: z.string().trim().min(1).max(80),
  slug: Slug,
  country: Country.default("US"),
  currency: Currency.default("USD"),
  timeZone: TimeZone.default("UTC"),
  tagline: z.string().trim().max(120).nullable().default(null),
  brandColor: HexColor.default("#1E5B45"),
  secondaryColor: HexColor.nullable().default(null),
  assistantName: z.string().trim().min(1).max(40).default("Wren"),
  greeting: z
    .string()
    .trim()
    .min(1)
    .max(400)
    .default("Hello. Tell me what you are looking for and I will go through every home we have."),
  suggestedQuestions: z.array(z.string().trim().min(1).max(80)).max(6).default([]),
});

/** What anyone may know of an organization: what its chat page shows. */
export interface OrganizationProfile {
  slug: string;
  name: string;
  tagline: string | null;
  brandColor: string;
  secondaryColor: string | null;
  assistantName: string;
  greeting: string;
  suggestedQuestions: string[];
  timeZone: string;
  currency: string;
  /** Homes that a buyer may be offered now. */
  homesOffered: number;
  /** When a listing last changed. */
  listingsUpdatedAt: Date | null;
}
