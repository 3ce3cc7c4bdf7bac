import { Client } from "undici";
import type { Target } from "./find-target";

const MOST_HEADER_BYTES = 16_384;

/** A connection to the address that was looked at. TLS still asks for the name's certificate. */
export function clientFor({ url, address }: Target, patienceMs: number): Client {
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

/** The first of a header's values. */
export const single = (value: string | string[] | undefined): string | null =>
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

/** What went wrong with a call, as a sentence for a person. */
export function inWords(error: unknown): string {
  const { code } = error as { code?: unknown };
  return (typeof code === "string" && SENTENCES[code]) || "The call failed before an answer came.";
}
