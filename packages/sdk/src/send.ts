import { ConnectionError, errorOf, type KatekError } from "./errors";
import { readRefusal } from "./read-refusal";

export interface SendOptions {
  apiKey: string;
  /** Without a slash at the end. */
  baseUrl: string;
  fetch: typeof fetch;
  /** For each try, in milliseconds. */
  timeoutMs: number;
  /** How often a request is sent again at most. */
  maxRetries: number;
}

export interface Call {
  /** `leads.create` */
  operation: string;
  input: unknown;
  /** Sent again under it, a write runs once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Longer than this is not waited for: the error says when to come back. */
const LONGEST_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 500;

/** Sends a request, and sends it again where that may help: no answer, too often, a failure on KaTek's side. */
export async function send(options: SendOptions, call: Call): Promise<unknown> {
  for (let retries = 0; ; retries++) {
    const result = await attempt(options, call);
    if (!("error" in result)) return result.data;
    const wait = waitFor(result.error, retries);
    if (retries >= options.maxRetries || wait === null || call.signal?.aborted) throw result.error;
    await pause(wait, call.signal);
  }
}

type Result = { data: unknown } | { error: KatekError };

async function attempt(options: SendOptions, { operation, input, idempotencyKey, signal }: Call): Promise<Result> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  try {
    const response = await options.fetch(`${options.baseUrl}/api/trpc/${operation}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${options.apiKey}`,
        "content-type": "application/json",
        ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
      },
      body: JSON.stringify(input ?? {}),
      credentials: "omit",
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) return { error: errorOf(readRefusal(response, body)) };
    return { data: (body as { result?: { data?: unknown } } | null)?.result?.data };
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    const message = timeout.aborted ? "KaTek did not answer in time." : "KaTek could not be reached.";
    const code = timeout.aborted ? "timeout" : "unreachable";
    const unknown = { status: 0, details: {}, requestId: null, retryAfterSeconds: null };
    return { error: new ConnectionError({ ...unknown, code, message }, { cause }) };
  }
}

/** How long to wait before the next try, in milliseconds; null where another try would not help. */
function waitFor({ status, code, retryAfterSeconds }: KatekError, retries: number): number | null {
  const helps = status === 0 || status === 429 || status >= 500 || code === "idempotency_in_progress";
  if (!helps) return null;
  const longer = FIRST_WAIT_MS * 2 ** retries * (0.75 + Math.random() / 2);
  const wait = Math.max(longer, (retryAfterSeconds ?? 0) * 1000);
  return wait <= LONGEST_WAIT_MS ? wait : null;
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
