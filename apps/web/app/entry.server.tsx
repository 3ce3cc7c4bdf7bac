import { PassThrough } from "node:stream";
import { withoutValues } from "@katek/core/kernel";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { NonceProvider } from "./nonce";

const GIVE_UP_AFTER_MS = 10_000;

/** Draws a page: people get it as it comes, bots whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, runtime, requestId }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const answer = () => {
      const body = new PassThrough();
      headers.set("content-type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
      pipe(body);
    };
    const whole = isbot(request.headers.get("user-agent") ?? "");
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        ...(whole ? { onAllReady: answer } : { onShellReady: answer }),
        onShellError: reject,
        onError(error) {
          failed = true;
          if (!request.signal.aborted) runtime.log.error({ requestId, error }, "a page could not be drawn");
        },
      },
    );
    setTimeout(abort, GIVE_UP_AFTER_MS).unref();
  });
}

/** Loaders and actions: what is not an answer of its own goes to the log, with the number that the page shows. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.runtime.log.error(
    { requestId: context.requestId, path: new URL(request.url).pathname, error: withoutValues(error) },
    "a request failed",
  );
}
