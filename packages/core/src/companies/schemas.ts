import { z } from "zod";
import { CreateOrganizationInput } from "../organizations/schemas";

/** A person of a company that is brought over. */
export const CompanyPerson = z
  .object({
    email: z.email("Write an email address, such as maren@hammer.example.").max(320),
    name: z.string().trim().min(1, "Give a name.").max(200),
    role: z.enum(["owner", "admin", "agent"], "Write a role: owner, admin or agent."),
    title: z.string().trim().min(1).max(120).nullable().default(null),
    /** Who they are to the identity provider, where that is known. */
    issuer: z.string().trim().min(1).max(500).nullable().default(null),
    subject: z.string().trim().min(1).max(255).nullable().default(null),
  })
  .refine(({ issuer, subject }) => !issuer === !subject, {
    path: ["subject"],
    message: "Give issuer and subject together, or neither.",
  });
export type CompanyPerson = z.output<typeof CompanyPerson>;

/** A company as it is brought over: the organization, and its people. */
export const Company = CreateOrganizationInput.pick({
  name: true,
  slug: true,
  country: true,
  currency: true,
  timeZone: true,
  tagline: true,
}).extend({ people: z.array(CompanyPerson).max(500, "Bring over at most 500 people.") });
export type Company = z.output<typeof Company>;

/**
 * What becomes of a person:
 * - `member`: is one already, and stays what they are
 * - `add`: is known by issuer and subject, and becomes a member
 * - `invite`: has to say who they are first, since an email alone makes nobody a member; gets an invitation
 * - `invited`: was invited, and has not accepted yet
 */
export type PersonStep = "member" | "add" | "invite" | "invited";

export interface CompanyPlan {
  slug: string;
  /** Whether the organization is made, or was there. */
  organization: "create" | "exists";
  people: { email: string; role: "owner" | "admin" | "agent"; step: PersonStep }[];
}
