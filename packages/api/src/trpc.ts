import type { Caller, Runtime } from "@katek/core/kernel";
import { initTRPC } from "@trpc/server";
import { formatError } from "./error-mapping";
import type { RequestIdentity, ResponseMarks } from "./request-identity";

export interface ApiContext {
  runtime: Runtime;
  identity: RequestIdentity;
  marks: ResponseMarks;
  /** The network address that the request came from, where it is known. */
  address?: string | null;
  /** Whoever was let in by an API key. Nothing else of the request is then looked at. */
  admitted?: Caller;
  signal?: AbortSignal;
}

/** No transformer: dates cross the wire as ISO strings, in-process callers keep Date. */
export const t = initTRPC.context<ApiContext>().create({
  // Stack traces are for our log, never for a client.
  isDev: false,
  errorFormatter: ({ shape, error }) => ({ ...shape, data: { ...shape.data, katek: formatError(error.cause) } }),
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 45_000 } },
});
