import { z } from "zod";

export { featureWords, hasWords, operationWords } from "./operation-words";

/** How far back the audit log looks. */
export const AUDIT_DAYS = [1, 7, 30, 90, 365] as const;

/** Which entries are asked for. What is left out limits nothing. */
export const AuditFilters = z.object({
  /** The person, key or job that did it. */
  actorId: z.string().max(200).optional(),
  /** The part of the product: the first half of an operation's name. */
  feature: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/)
    .optional(),
  /** The record that it was done to. */
  target: z.string().max(200).optional(),
  /** Days back from now. */
  days: z.union(AUDIT_DAYS.map((days) => z.literal(days))).optional(),
});
export type AuditFilters = z.output<typeof AuditFilters>;

/** The most entries of a page. */
export const MOST_AUDIT_ENTRIES = 500;

export const ListAuditInput = AuditFilters.extend({
  /** Where the page before ended. */
  cursor: z.string().max(100).optional(),
  limit: z.int().min(1).max(MOST_AUDIT_ENTRIES).default(50),
});

/** One thing that somebody did. */
export interface AuditEntry {
  id: string;
  at: Date;
  operation: string;
  /** After the name of who did it: "changed the brand". */
  words: string;
  actor: { kind: string; id: string /** null for whoever is no member any more */; name: string | null };
  target: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  address: string | null;
  userAgent: string | null;
}
