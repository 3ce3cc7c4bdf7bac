import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";

/** A developer's key. It acts for the organization, not for whoever made it. Only the hash of its secret is kept. */
export const apiKeys = pgTable(
  "api_keys",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    /** The beginning of the secret, by which people tell keys apart. */
    prefix: text("prefix").notNull(),
    /** SHA-256 of the secret, in base64url. */
    keyHash: text("key_hash").notNull(),
    permissions: text("permissions").array().notNull(),
    /** A user; null where it was no person. They may have left since. */
    createdBy: uuid("created_by"),
    createdAt: instant("created_at").notNull(),
    /** Null is never. */
    expiresAt: instant("expires_at"),
    /** To the minute. */
    lastUsedAt: instant("last_used_at"),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    uniqueIndex("api_keys_hash_key").on(t.keyHash),
    index("api_keys_created_idx").on(t.organizationId, t.createdAt),
  ],
);

/** What was answered to a request that named itself, so that it is answered the same when it is sent again. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    organizationId: organizationId(),
    actorKind: text("actor_kind").notNull(),
    actorId: text("actor_id").notNull(),
    key: text("key").notNull(),
    /** Of the operation and its input. */
    requestHash: text("request_hash").notNull(),
    answer: jsonb("answer"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.actorKind, t.actorId, t.key] }),
    index("idempotency_keys_created_idx").on(t.createdAt),
  ],
);

/**
 * How often somebody did something of late, shared by all processes; the shape is rate-limiter-flexible's. No tenant's data:
 * a key is a limit's name and a hash.
 */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text("key").primaryKey(),
    points: integer("points").notNull(),
    expire: instant("expire"),
  },
  (t) => [index("rate_limits_expire_idx").on(t.expire)],
);
