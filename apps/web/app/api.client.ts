import type { AppRouter } from "@katek/api";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink, TRPCClientError } from "@trpc/client";
import { drawnFor, markedFor } from "./other-organization/drawn-for";

/** The API as this browser calls it from the chat page of `slug`. */
export const chatApi = (slug: string) =>
  // In the address, since an EventSource cannot set headers.
  apiAt(`/api/trpc?chat=${encodeURIComponent(slug)}`);

/**
 * The API as the person who signed in calls it from a page of the office.
 * @param options.outlivesPage what is sent arrives even when the page is closed or loaded anew meanwhile
 */
export const memberApi = ({ outlivesPage = false } = {}) =>
  apiAt("/api/trpc", { streams: markedFor("/api/trpc", drawnFor()?.id), outlivesPage });

/** @param options.streams where subscriptions are asked for: an EventSource cannot set headers. */
function apiAt(url: string, { streams = url, outlivesPage = false } = {}) {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({ url: streams }),
        false: httpBatchLink({ url, ...(outlivesPage && { fetch: sendBeyond }) }),
      }),
    ],
  });
}

/** Browsers keep at most 64 KB on its way for a page that is gone; more is sent as usual. */
const MOST_BEYOND = 60_000;
const sendBeyond: typeof fetch = (input, init) =>
  fetch(input, { ...init, keepalive: String(init?.body ?? "").length < MOST_BEYOND });

export type ChatApi = ReturnType<typeof chatApi>;

export interface ApiFailure {
  /** Of the error catalogue; null when the server was not reached. */
  code: string | null;
  /** For the person. */
  sentence: string;
}

/** What to tell a person of a call that failed. */
export function readFailure(error: unknown): ApiFailure {
  if (!(error instanceof TRPCClientError) || !error.data)
    return { code: null, sentence: "There is no connection to the server. Check yours, then try again." };
  const data = error.data as { katek?: { code: string } | null };
  return { code: data.katek?.code ?? "internal_error", sentence: error.message };
}
