import { createHash } from "node:crypto";
import { z } from "zod";

/** Somebody who can be signed in as. */
export const Account = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(320),
  /** What stands beside the name: "Owner". */
  note: z.string().max(60).optional(),
});
export type Account = z.output<typeof Account>;

/** The people of the demo organization. */
export const DEMO_ACCOUNTS: readonly Account[] = [
  { name: "Maren Holt", email: "maren@hammer-realty.example", note: "Owner of Hammer Realty" },
  { name: "Tomás Rivera", email: "tomas@hammer-realty.example", note: "Admin" },
  { name: "Jun Park", email: "jun@hammer-realty.example", note: "Agent" },
  { name: "Ada Lindgren", email: "ada@hammer-realty.example", note: "Agent" },
  { name: "Theo Marsh", email: "theo@hammer-realty.example", note: "Agent" },
];

/** The `sub` of an account: the same for an email in every run, 21 characters like Google's. */
export const subjectOf = (email: string): string =>
  createHash("sha256").update(email.trim().toLowerCase()).digest("hex").slice(0, 21);
