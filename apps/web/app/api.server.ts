import { createCaller } from "@katek/api";
import type { AppLoadContext } from "@remix-run/node";
import { identityOf, marksOn, originOf } from "../server/request-identity";

interface Asked {
  request: Request;
  context: AppLoadContext;
}

interface ApiOptions {
  /** Where cookies go that an answer leaves with the browser. */
  responseHeaders?: Headers;
  /** The chat page that the address names: the caller is then its visitor. */
  chatSlug?: string;
}

/** Calls the API in this process, as the sender of the request. */
export function apiFor({ request, context }: Asked, { responseHeaders = new Headers(), chatSlug }: ApiOptions = {}) {
  const identity = identityOf(request, context.host, chatSlug);
  return createCaller({
    runtime: context.runtime,
    identity: {
      ...identity,
      origin: originOf(request, context.address),
      // A page that is only read shows the active organization, whatever its address says.
      ...(request.method === "GET" && { drawnFor: null }),
    },
    marks: marksOn(responseHeaders, { secure: context.secure }),
    address: context.limitAddress,
    signal: request.signal,
  });
}
