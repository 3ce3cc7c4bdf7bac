import { keys } from "@katek/core";
import { type Allowance, type Caller, execute, type Runtime, Unauthenticated } from "@katek/core/kernel";
import { countRequest } from "./request-tally";

/** What a request with an API key says of itself. */
export interface KeyRequest {
  key: string;
  /** The network address it comes from, where it is known. */
  address: string | null;
}

/** The shape of every key. What looks otherwise is none, and asks no database. */
const KEY = /^katek_live_[\w-]{43}$/;
const SYSTEM = { kind: "system", id: "api" } as const;

/**
 * Lets in whoever holds an API key: as the key itself, for its organization, with its permissions. Asked on every request, so
 * a revoked key is refused on its next one.
 * @throws RateLimited, Unauthenticated (`invalid_api_key`), LimitReached when the plan's requests are used up.
 */
export async function admitKeyRequest(
  runtime: Runtime,
  { key, address }: KeyRequest,
): Promise<{ caller: Caller; allowance: Allowance | null }> {
  await runtime.limits?.spend("api", { address });
  const system = { actor: SYSTEM, organization: null };
  const found = KEY.test(key) ? await execute(runtime, system, keys.admit, { key }) : null;
  if (!found) {
    await runtime.limits?.spend("wrongKey", { address });
    throw new Unauthenticated(
      "invalid_api_key",
      "This API key is unknown, was revoked or has expired. Make a new one under Settings, Developers.",
    );
  }
  const { id, permissions, organization } = found;
  const allowance = (await runtime.limits?.spend("api", { actor: id })) ?? null;
  await countRequest(runtime, organization);
  if (found.note) await execute(runtime, { actor: SYSTEM, organization }, keys.noteUse, { keyId: id });
  return { caller: { actor: { kind: "apiKey", id, permissions }, organization, address }, allowance };
}
