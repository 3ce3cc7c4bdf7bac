import { isDeepStrictEqual } from "node:util";
import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import type { Organization, TransactionContext } from "../kernel";

/**
 * What a command made of an organization's settings: only the fields that are different now, with both values. It is its
 * own audit entry, since settings are kept with their values.
 */
export interface SettingsChange {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** The audit entry of a change; none where everything was as it is. */
export const changeEntry = (change: SettingsChange): SettingsChange | null =>
  Object.keys(change.after).length ? change : null;

/**
 * Writes the settings that differ from what is stored, under the row's lock.
 * @param settings an undefined one stays as it is
 */
export async function changeSettings(
  { tx, organization }: Pick<TransactionContext, "tx" | "organization">,
  settings: Partial<Organization>,
): Promise<SettingsChange> {
  const [stored] = await tx.select().from(organizations).where(eq(organizations.id, organization.id)).for("update");
  const names = (Object.keys(settings) as (keyof Organization)[]).filter(
    (name) => settings[name] !== undefined && !isDeepStrictEqual(settings[name], stored?.[name]),
  );
  if (!stored || !names.length) return { before: {}, after: {} };
  const pick = (from: Partial<Organization>) => Object.fromEntries(names.map((name) => [name, from[name]]));
  await tx.update(organizations).set(pick(settings)).where(eq(organizations.id, organization.id));
  return { before: pick(stored), after: pick(settings) };
}
