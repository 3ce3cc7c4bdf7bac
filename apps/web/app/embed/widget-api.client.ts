import type { AppRouter } from "@katek/api";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { EventSource } from "eventsource";
import type { ChatApi } from "~/api.client";
import { keepToken, widgetHeaders } from "./visitor-token";

/**
 * The API as the widget calls it: by a header that says who the visitor is, since a frame of another site may have no
 * cookies. The browser's own EventSource cannot set headers, hence another one.
 */
export function widgetApi(slug: string): ChatApi {
  const url = `/api/trpc?chat=${encodeURIComponent(slug)}`;
  const withHeaders = (input: RequestInfo | URL, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(widgetHeaders(slug))) headers.set(name, value);
    return fetch(input, { ...init, headers });
  };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({
          url,
          EventSource,
          eventSourceOptions: { fetch: (input, init) => withHeaders(input, init as RequestInit) },
        }),
        false: httpBatchLink({
          url,
          async fetch(input, init) {
            const response = await withHeaders(input as RequestInfo, init as RequestInit);
            keepToken(slug, response);
            return response;
          },
        }),
      }),
    ],
  });
}
