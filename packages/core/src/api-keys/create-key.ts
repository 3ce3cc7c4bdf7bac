import { apiKeys, organizations } from "@katek/db/schema";
import { and, count, eq, gt, isNull, or } from "drizzle-orm";
import { Conflict, command } from "../kernel";
import { keyHashOf, newKey, prefixOf } from "./key-secret";
import { CreateKeyInput } from "./schemas";

const MOST_KEYS = 50;

/**
 * Makes a key. It acts for the organization and not for whoever made it, so it goes on when they leave. The key itself is in
 * the answer, this once and never again.
 * @throws Conflict when 50 keys work already.
 */
export const createKey = command({
  name: "keys.create",
  permission: "keys:manage",
  input: CreateKeyInput,
  async run({ tx, organization, actor, newId, now }, { name, permissions, expiresInDays }) {
    // Two at once would both find room.
    await tx
      .select({ id: organizations.id })
      .from(organizations)
      .where(eq(organizations.id, organization.id))
      .for("no key update");
    const at = now();
    const [there] = await tx
      .select({ n: count() })
      .from(apiKeys)
      .where(and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, at))));
    if ((there?.n ?? 0) >= MOST_KEYS)
      throw new Conflict("too_many_keys", `There are ${MOST_KEYS} keys already. Revoke one first.`);
    const id = newId();
    const key = newKey();
    const expiresAt = expiresInDays === null ? null : new Date(at.getTime() + expiresInDays * 86_400_000);
    await tx.insert(apiKeys).values({
      organizationId: organization.id,
      id,
      name,
      permissions,
      prefix: prefixOf(key),
      keyHash: keyHashOf(key),
      createdBy: actor.kind === "user" ? actor.id : null,
      createdAt: at,
      expiresAt,
    });
    return { keyId: id, key, expiresAt };
  },
  audit: ({ name, permissions }, { keyId, expiresAt }) => ({
    target: keyId,
    after: { name, permissions, expiresAt: expiresAt?.toISOString() ?? null },
  }),
});
