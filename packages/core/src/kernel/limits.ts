import { createHash } from "node:crypto";
import type { LimitName, LimitRates, Rate } from "@katek/config";
import type { Database } from "@katek/db";
import { rateLimits } from "@katek/db/schema";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { RateLimited } from "./errors";

/** Who is counted. What is not known is not counted. */
export interface Counted {
  address?: string | null;
  /** An actor's id. */
  actor?: string | null;
  organization?: string | null;
}

/** What is left to the actor, or to the address where no actor is counted. */
export interface Allowance {
  limit: number;
  remaining: number;
  /** Until all of it is there again. */
  resetSeconds: number;
}

export interface Limiter {
  /**
   * Counts one more. All processes on one database share the counters.
   * @throws RateLimited with `details.retryAfterSeconds`.
   */
  spend(name: LimitName, who: Counted): Promise<Allowance | null>;
}

/** In this order: who is many people's is asked first, so that one of them costs the others nothing. */
const WHO = ["address", "actor", "organization"] as const;

const SENTENCES: Record<LimitName, string> = {
  signIn: "Many people tried to sign in from here at once.",
  chat: "That was a lot at once.",
  tryOut: "That was a lot to try at once.",
  checkSite: "The site was looked at often enough for now.",
  api: "These were too many requests.",
  wrongKey: "Too many requests with a wrong API key came from this address.",
  invitations: "That were many invitations in a short time.",
};

/** The limiter of a process; `rates` as `loadRateLimits` gives them. */
export function createLimiter(
  { rateLimitStore }: Pick<Database, "rateLimitStore">,
  rates: Record<LimitName, LimitRates>,
): Limiter {
  const limiters = new Map<string, RateLimiterDrizzle>();
  const limiterOf = (key: string, { points, seconds }: Rate) => {
    const there = limiters.get(key);
    if (there) return there;
    const made = new RateLimiterDrizzle({
      storeClient: rateLimitStore,
      schema: rateLimits,
      keyPrefix: key,
      points,
      duration: seconds,
      // Whoever has used up all of it asks the database no more until it is theirs again.
      inMemoryBlockOnConsumed: points,
      // Old counters go with `requests.sweep`.
      clearExpiredByTimeout: false,
    });
    limiters.set(key, made);
    return made;
  };
  return {
    async spend(name, counted) {
      let allowance: Allowance | null = null;
      for (const who of WHO) {
        const [rate, value] = [rates[name][who], counted[who]];
        if (!rate || !value) continue;
        const left = await consume(limiterOf(`${name}.${who}`, rate), name, value);
        if (who !== "organization")
          allowance = {
            limit: rate.points,
            remaining: left.remainingPoints,
            resetSeconds: Math.ceil(left.msBeforeNext / 1000),
          };
      }
      return allowance;
    },
  };
}

async function consume(limiter: RateLimiterDrizzle, name: LimitName, value: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(createHash("sha256").update(value).digest("base64url"));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw new RateLimited("rate_limited", `${SENTENCES[name]} Wait ${inWords(retryAfterSeconds)}, then try again.`, {
      limit: limiter.points,
      retryAfterSeconds,
    });
  }
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? "a second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return minutes === 1 ? "a minute" : `${minutes} minutes`;
  const hours = Math.ceil(minutes / 60);
  return hours === 1 ? "an hour" : `${hours} hours`;
}
