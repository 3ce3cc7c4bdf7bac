import { apiKeys, organizations } from "@katek/db/schema";
import { and, eq, isNull, lt, or } from "drizzle-orm";
import { z } from "zod";
import { command, type Organization, platformQuery } from "../kernel";
import { clockOf } from "../kernel/clock";
import { keyHashOf } from "./key-secret";

/** Uses are noted once a minute at most: a key that is used all the time would write its row all the time. */
const NOTED_EVERY_MS = 60_000;

/** A key that works, as of now. */
export interface AdmittedKey {
  id: string;
  permissions: string[];
  organization: Organization;
  /** Whether its use should be noted. */
  note: boolean;
}

/** The key that this secret is, found by its hash; null where it is unknown, revoked or has expired. Asked on every request. */
export const admitKey = platformQuery({
  name: "keys.admit",
  permission: "keys:admit",
  input: z.object({ key: z.string().max(200) }),
  async run({ tx }, { key }): Promise<AdmittedKey | null> {
    const [found] = await tx
      .select({ key: apiKeys, organization: organizations })
      .from(apiKeys)
      .innerJoin(organizations, eq(organizations.id, apiKeys.organizationId))
      .where(and(eq(apiKeys.keyHash, keyHashOf(key)), isNull(apiKeys.revokedAt)));
    if (!found) return null;
    const { id, permissions, expiresAt, lastUsedAt } = found.key;
    const { organization } = found;
    const at = clockOf(organization)();
    if (expiresAt && expiresAt <= at) return null;
    const note = !lastUsedAt || at.getTime() - lastUsedAt.getTime() >= NOTED_EVERY_MS;
    return { id, permissions, organization, note };
  },
});

/** Notes that a key was used. Several processes may try: one of them writes. */
export const noteUse = command({
  name: "keys.noteUse",
  permission: "keys:admit",
  input: z.object({ keyId: z.uuid() }),
  async run({ tx, now }, { keyId }) {
    const at = now();
    const before = new Date(at.getTime() - NOTED_EVERY_MS);
    await tx
      .update(apiKeys)
      .set({ lastUsedAt: at })
      .where(and(eq(apiKeys.id, keyId), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, before))));
  },
});
