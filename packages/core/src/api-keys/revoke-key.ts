import { apiKeys } from "@katek/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { command, NotFound } from "../kernel";
import { RevokeKeyInput } from "./schemas";

/** Ends a key: its next request is refused. It cannot be taken back. @throws NotFound */
export const revokeKey = command({
  name: "keys.revoke",
  permission: "keys:manage",
  input: RevokeKeyInput,
  whileClosing: true,
  async run({ tx, now }, { keyId }) {
    const [revoked] = await tx
      .update(apiKeys)
      .set({ revokedAt: now() })
      .where(and(eq(apiKeys.id, keyId), isNull(apiKeys.revokedAt)))
      .returning({ name: apiKeys.name });
    if (!revoked) throw new NotFound("key_not_found", "There is no such key, or it was revoked already.");
    return { name: revoked.name };
  },
  audit: ({ keyId }, { name }) => ({ target: keyId, after: { name } }),
});
