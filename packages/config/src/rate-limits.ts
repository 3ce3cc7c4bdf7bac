import { z } from "zod";
import { type Environment, environment, readVariables } from "./environment";

/** So many times in so many seconds, from the first of them on. */
export interface Rate {
  points: number;
  seconds: number;
}

/** Who is counted. The address first, then the actor, the organization last. */
export interface LimitRates {
  /** One network address; of IPv6 the /64 that a household has. */
  address?: Rate;
  actor?: Rate;
  /** For what is rare: everybody of an organization writes to the one row. */
  organization?: Rate;
}

/**
 * How often things may be done. An address is shared by an office, so it may do more than a person. What an organization
 * may use up in a month is its plan's (`PLANS`).
 */
export const RATE_LIMITS = {
  /** Beginning to sign in and coming back from Google. */
  signIn: { address: { points: 60, seconds: 600 }, actor: { points: 20, seconds: 600 } },
  /** Messages to the assistant. */
  chat: { address: { points: 120, seconds: 60 }, actor: { points: 20, seconds: 60 } },
  /** Talking to the assistant while it is set up, which is not counted against the plan; and having a text read. */
  tryOut: { actor: { points: 20, seconds: 60 }, organization: { points: 600, seconds: 3_600 } },
  /** Looking for the widget on a site that somebody names. */
  checkSite: { actor: { points: 10, seconds: 60 }, organization: { points: 60, seconds: 3_600 } },
  /** Requests with an API key. */
  api: { address: { points: 1_200, seconds: 60 }, actor: { points: 600, seconds: 60 } },
  /** Keys that are none; counted by the address they come from. */
  wrongKey: { address: { points: 30, seconds: 300 } },
  invitations: {
    address: { points: 60, seconds: 3_600 },
    actor: { points: 30, seconds: 3_600 },
    organization: { points: 100, seconds: 86_400 },
  },
} as const satisfies Record<string, LimitRates>;
export type LimitName = keyof typeof RATE_LIMITS;

const Variables = z.object({
  KATEK_RATE_LIMIT_SCALE: z.coerce
    .number()
    .min(0)
    .max(1_000)
    .default(1)
    .describe("Multiplies every rate limit: 1 is as they are, 0 is none at all."),
});

/** The limits of this process; null where they are switched off. */
export function loadRateLimits(env: Environment = environment()): Record<LimitName, LimitRates> | null {
  const { KATEK_RATE_LIMIT_SCALE: scale } = readVariables(Variables, env);
  return scale ? scaledLimits(scale) : null;
}

/** Every limit `scale` times as high, and one at least. */
export function scaledLimits(scale: number): Record<LimitName, LimitRates> {
  const scaled = (rates: LimitRates): LimitRates =>
    Object.fromEntries(
      Object.entries(rates).map(([who, { points, seconds }]) => [
        who,
        { points: Math.max(1, Math.round(points * scale)), seconds },
      ]),
    );
  return Object.fromEntries(Object.entries(RATE_LIMITS).map(([name, rates]) => [name, scaled(rates)])) as Record<
    LimitName,
    LimitRates
  >;
}
