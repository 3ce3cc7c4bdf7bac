import { randomBytes } from "node:crypto";
import { z } from "zod";
import { type Cipher, placeOf } from "../kernel";
import { OLD_SECRET_HOURS } from "./schemas";

/** What the column holds, encrypted: the secret, and the one before it while that still signs. */
const Kept = z.object({
  current: z.string(),
  previous: z.object({ secret: z.string(), until: z.coerce.date() }).nullable(),
});
type Kept = z.output<typeof Kept>;

interface Row {
  organizationId: string;
  id: string;
}

/** `whsec_` and 32 random bytes in base64, as Standard Webhooks writes it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString("base64")}`;

export const sealSecret = (cipher: Cipher, row: Row, kept: Kept): string =>
  cipher.seal(JSON.stringify(kept), place(row));

/** @throws Error when the key is not there any more, or the text was put there from another row. */
export const openSecret = (cipher: Cipher, row: Row & { secret: string }): Kept =>
  Kept.parse(JSON.parse(cipher.open(row.secret, place(row))));

/** Those that sign now, the newest first. */
export const signingSecrets = ({ current, previous }: Kept, now: Date): string[] =>
  previous && previous.until > now ? [current, previous.secret] : [current];

/** The new one, and the old one for another day. */
export const rotated = ({ current }: Kept, secret: string, now: Date): Kept => ({
  current: secret,
  previous: { secret: current, until: new Date(now.getTime() + OLD_SECRET_HOURS * 3_600_000) },
});

const place = (row: Row) => placeOf("webhook_endpoints.secret", row);
