import type { OutboundConfig } from "@katek/config";
import type { FetchedAnswer, OutboundAnswer, OutboundBytes } from "./answers";
import { fetchBytes } from "./fetch-bytes";
import { fetchFrom } from "./fetch-from";
import { findTarget, type Resolve, systemResolve } from "./find-target";
import { firstBytes } from "./first-bytes";
import { clientFor, inWords, single } from "./pinned-client";

export type { OutboundAnswer } from "./answers";

/** The one way to call an address that came from a person. Everything else that is fetched is a vendor's. */
export interface OutboundClient {
  /** @returns why this address may not be called, as a sentence; null when it may. */
  refusal(address: string): Promise<string | null>;
  /**
   * Sends JSON. Looks the name up once and calls what it found, follows no redirects, waits 15 s in all, reads the first
   * 4 kB of the answer. Never throws but for `signal`: what goes wrong is in the answer.
   */
  post(
    address: string,
    request: { headers: Record<string, string>; body: string; signal: AbortSignal },
  ): Promise<OutboundAnswer>;
  /**
   * Fetches what stands at an address. Each of at most three redirects is looked at as the first address was; waits 15 s in
   * all and stops reading at `mostBytes`. Never throws but for `signal`.
   */
  get(address: string, request: { mostBytes: number; signal: AbortSignal }): Promise<OutboundBytes>;
  /** The same, but an error's page and the beginning of what is larger are answers too. */
  fetch(address: string, request: { accept: string; mostBytes: number; signal: AbortSignal }): Promise<FetchedAnswer>;
}

const PATIENCE_MS = 15_000;
const KEPT_BYTES = 4_096;

/** @param resolve looks names up; the system's own way unless a test says otherwise. */
export function createOutbound(
  config: OutboundConfig,
  { resolve = systemResolve, patienceMs = PATIENCE_MS }: { resolve?: Resolve; patienceMs?: number } = {},
): OutboundClient {
  return {
    async refusal(address) {
      const target = await findTarget(address, config, resolve);
      return "refused" in target ? target.refused : null;
    },
    async post(address, { headers, body, signal }) {
      const started = performance.now();
      const took = () => Math.round(performance.now() - started);
      const target = await findTarget(address, config, resolve);
      if ("refused" in target) return { answered: false, why: target.refused, durationMs: took() };
      const inTime = AbortSignal.timeout(patienceMs);
      const client = clientFor(target, patienceMs);
      try {
        const response = await client.request({
          method: "POST",
          path: `${target.url.pathname}${target.url.search}`,
          headers,
          body,
          signal: AbortSignal.any([signal, inTime]),
        });
        const { bytes } = await firstBytes(response.body, KEPT_BYTES);
        return {
          answered: true,
          status: response.statusCode,
          retryAfter: single(response.headers["retry-after"]),
          body: new TextDecoder().decode(bytes).replaceAll("\0", ""),
          durationMs: took(),
        };
      } catch (error) {
        signal.throwIfAborted();
        const why = inTime.aborted ? `No answer within ${patienceMs / 1000} s.` : inWords(error);
        return { answered: false, why, durationMs: took() };
      } finally {
        await client.destroy().catch(() => {});
      }
    },
    get: (address, request) => fetchBytes(address, request, { config, resolve, patienceMs }),
    fetch: (address, request) => fetchFrom(address, request, { config, resolve, patienceMs }),
  };
}
