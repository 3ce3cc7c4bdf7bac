import { z } from "zod";
import { oneLine } from "../kernel/one-line";

/** What every key begins with. */
export const KEY_START = "katek_live_";

/** What a key can be given, with what it means. A test compares it with the table of rights. */
export const KEY_PERMISSIONS = {
  "leads:read": "See all leads",
  "leads:write": "Add leads, change them and write notes",
  "listings:read": "See listings",
  "listings:write": "Add and change listings",
  "organizations:read": "See the organization's name, brand and assistant",
} as const;
export type KeyPermission = keyof typeof KEY_PERMISSIONS;
export const KEY_PERMISSION_NAMES = Object.keys(KEY_PERMISSIONS) as [KeyPermission, ...KeyPermission[]];

/** For how many days a key works; null is until it is revoked. */
export const KEY_DAYS = [30, 90, 365, null] as const;

export const CreateKeyInput = z.object({
  name: oneLine()
    .min(1, "Give it a name, such as n8n on the office server.")
    .max(60, "A name has 60 characters at most."),
  permissions: z
    .array(z.enum(KEY_PERMISSION_NAMES))
    .min(1, "Choose at least one thing that it may do.")
    .max(50)
    .transform((names) => [...new Set(names)]),
  expiresInDays: z.int().min(1).max(3_650).nullable(),
});

export const RevokeKeyInput = z.object({ keyId: z.uuid() });

/** A key as it may be shown: without its secret, in any form. */
export interface ApiKeySummary {
  id: string;
  name: string;
  /** The beginning of the secret. */
  prefix: string;
  permissions: string[];
  /** Who made it; null where they have left or it was no person. */
  madeBy: string | null;
  createdAt: Date;
  expiresAt: Date | null;
  /** To the minute; null before its first use. */
  lastUsedAt: Date | null;
  state: "active" | "expired" | "revoked";
  revokedAt: Date | null;
}
