import { randomBytes, randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { networkAddress } from "./network-address";

/** What each request carries from its beginning. */
export interface RequestMarks {
  /** In the log, in the header `x-request-id` and on the error page. */
  requestId: string;
  /** Lets the page's own scripts and styles through the content security policy. */
  nonce: string;
  /** Whom limits count it for; see `networkAddress`. */
  limitAddress: string | null;
  /** The network address of whoever asks, whole, as far as the proxies before us are to be believed. */
  address: string | null;
}

const SAFE_ID = /^[\w-]{8,64}$/;

/** Gives each request its id (the proxy's, where it sends a plausible one) and its nonce. */
export const markRequest: RequestHandler = (request, response, next) => {
  const given = request.get("x-request-id");
  const requestId = given && SAFE_ID.test(given) ? given : randomUUID();
  response.locals.marks = {
    requestId,
    nonce: randomBytes(16).toString("base64"),
    limitAddress: networkAddress(request.ip),
    address: request.ip ?? null,
  } satisfies RequestMarks;
  response.set("x-request-id", requestId);
  next();
};

export const marksOf = (response: { locals: Record<string, unknown> }) => response.locals.marks as RequestMarks;
