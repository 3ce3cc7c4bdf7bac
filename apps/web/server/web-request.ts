import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";

/** An Express request as a fetch one. Aborted when the client has gone. */
export function webRequest(request: ExpressRequest, response: ExpressResponse, body: Buffer): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const item of Array.isArray(value) ? value : [value ?? ""]) headers.append(name, item);
  const controller = new AbortController();
  response.on("close", () => controller.abort());
  return new Request(new URL(request.originalUrl, `${request.protocol}://${request.get("host") ?? "localhost"}`), {
    method: request.method,
    headers,
    body: body.length ? new Uint8Array(body) : undefined,
    signal: controller.signal,
  });
}

/** Passes a fetch response on, part by part as it comes. A client that leaves meanwhile is no error. */
export async function sendResponse(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) response.append(name, value);
  response.flushHeaders();
  if (!answer.body) return void response.end();
  await pipeline(Readable.fromWeb(answer.body as never), response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE" && error.name !== "AbortError") throw error;
  });
}
