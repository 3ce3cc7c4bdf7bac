import { listingConfidential } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { CONFIDENTIAL_NAMES, type ConfidentialFields } from "./listing-details";

const NONE: ConfidentialFields = {
  privateRemarks: null,
  showingInstructions: null,
  ownerName: null,
  ownerPhone: null,
  accessCode: null,
};

/** What is kept apart of a listing. */
export async function confidentialOf(
  { tx }: Pick<TransactionContext, "tx">,
  listingId: string,
): Promise<ConfidentialFields> {
  const [row] = await tx.select().from(listingConfidential).where(eq(listingConfidential.listingId, listingId));
  return Object.fromEntries(CONFIDENTIAL_NAMES.map((name) => [name, row?.[name] ?? null])) as ConfidentialFields;
}

/**
 * Keeps what is confidential of a listing in its own table; what is absent stays as it is.
 * @returns the names of the fields that changed.
 */
export async function keepConfidential(
  context: TransactionContext,
  listingId: string,
  wanted: Partial<ConfidentialFields>,
): Promise<string[]> {
  const before = await confidentialOf(context, listingId);
  const changed = CONFIDENTIAL_NAMES.filter((name) => wanted[name] !== undefined && wanted[name] !== before[name]);
  if (!changed.length) return [];
  const set = Object.fromEntries(changed.map((name) => [name, wanted[name] ?? null]));
  await context.tx
    .insert(listingConfidential)
    .values({ organizationId: context.organization.id, listingId, ...NONE, ...set })
    .onConflictDoUpdate({ target: [listingConfidential.organizationId, listingConfidential.listingId], set });
  return changed;
}

/** Takes the confidential fields out of an input. */
export function confidentialIn(input: Partial<ConfidentialFields>): Partial<ConfidentialFields> {
  return Object.fromEntries(
    CONFIDENTIAL_NAMES.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])),
  );
}
