import type { OutboundConfig } from "@katek/config";
import { Client, type Dispatcher } from "undici";
import { findTarget, type Resolve, systemResolve, type Target } from "./find-target";

/** What came back from an address that an organization chose. */
export type OutboundAnswer =
  | { answered: true; status: number; retryAfter: string | null; body: string; durationMs: number }
  /** `why` is a sentence for a person. */
  | { answered: false; why: string; durationMs: number };

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
}

const PATIENCE_MS = 15_000;
const KEPT_BYTES = 4_096;
const MOST_HEADER_BYTES = 16_384;

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
        const kept = await beginning(response.body);
        return {
          answered: true,
          status: response.statusCode,
          retryAfter: single(response.headers["retry-after"]),
          body: kept,
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
  };
}

/** A connection to the address that was looked at. TLS still asks for the name's certificate. */
function clientFor({ url, address }: Target, patienceMs: number): Client {
  return new Client(url.origin, {
    pipelining: 0,
    headersTimeout: patienceMs,
    bodyTimeout: patienceMs,
    maxHeaderSize: MOST_HEADER_BYTES,
    connect: {
      timeout: patienceMs,
      ...(address && {
        lookup: (_hostname, { all }, found) =>
          all ? found(null, [address]) : found(null, address.address, address.family),
      }),
    },
  });
}

/** The beginning of an answer as text; the rest is not read. */
async function beginning(body: Dispatcher.ResponseData["body"]): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of body as AsyncIterable<Buffer>) {
      parts.push(part);
      length += part.length;
      if (length >= KEPT_BYTES) break;
    }
  } finally {
    body.on("error", () => {});
    body.destroy();
  }
  return Buffer.concat(parts).subarray(0, KEPT_BYTES).toString("utf8").replaceAll("\0", "");
}

const single = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;

const SENTENCES: Record<string, string> = {
  ECONNREFUSED: "Nothing listens at this address.",
  ECONNRESET: "The connection was cut before an answer came.",
  EPIPE: "The connection was cut before an answer came.",
  UND_ERR_SOCKET: "The connection was cut before an answer came.",
  UND_ERR_CONNECT_TIMEOUT: "The receiver cannot be reached.",
  ETIMEDOUT: "The receiver cannot be reached.",
  EHOSTUNREACH: "The receiver cannot be reached.",
  ENETUNREACH: "The receiver cannot be reached.",
  CERT_HAS_EXPIRED: "The receiver's certificate has expired.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "The receiver's certificate is signed by itself.",
  ERR_TLS_CERT_ALTNAME_INVALID: "The receiver's certificate is for another name.",
  UND_ERR_HEADERS_OVERFLOW: "The headers of the answer are too large.",
};

function inWords(error: unknown): string {
  const { code } = error as { code?: unknown };
  return (typeof code === "string" && SENTENCES[code]) || "The call failed before an answer came.";
}
