import { admitKeyRequest, apiRouter } from "@katek/api";
import { Forbidden, KatekError, NotFound, type Organization, type Runtime } from "@katek/core/kernel";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Request, RequestHandler, Response } from "express";
import { API_PATH } from "./api-path";
import { bearerOf } from "./bearer";
import { retryAfter, sendProblem } from "./problem";
import { readBody } from "./read-body";
import { hostOf } from "./request-host";
import { originOf } from "./request-identity";
import { marksOf } from "./request-marks";
import { sendResponse, webRequest } from "./web-request";

/** 1 MB: a listing with its texts has a tenth of it at most. */
const MAX_BODY_BYTES = 1_000_000;

/**
 * The API as programs call it, with `Authorization: Bearer <key>`: the exposed operations, as the key, for its organization.
 * Cookies are not looked at. Requests without a key go on to what pages call.
 */
export const keyRequests =
  ({ runtime }: { runtime: Runtime }): RequestHandler =>
  async (request, response, next) => {
    if (request.method === "OPTIONS") return void allow(response).status(204).end();
    if (!METHODS.includes(request.method)) {
      response.set("allow", METHODS.join(", "));
      return void sendProblem(allow(response), METHOD_NOT_ALLOWED);
    }
    if (namesKeyInAddress(request)) return void sendProblem(response, KEY_IN_ADDRESS);
    const key = bearerOf(request.headers);
    if (key === null) return next();
    allow(response);
    try {
      await answer(runtime, key, request, response);
    } catch (error) {
      if (!(error instanceof KatekError) || response.headersSent) return next(error);
      sendProblem(response, error);
    }
  };

async function answer(runtime: Runtime, key: string, request: Request, response: Response): Promise<void> {
  const { caller, allowance } = await admitKeyRequest(runtime, { key, address: marksOf(response).limitAddress });
  mustBeAtHome(caller.organization, response);
  if (allowance)
    response.set({
      "ratelimit-limit": String(allowance.limit),
      "ratelimit-remaining": String(allowance.remaining),
      "ratelimit-reset": String(allowance.resetSeconds),
    });
  const body = await readBody(request, MAX_BODY_BYTES);
  if (body === null) return sendProblem(response, TOO_LARGE);
  const replayed = () => void response.set("idempotent-replayed", "true");
  const idempotencyKey = request.get("idempotency-key");
  const idempotency = idempotencyKey === undefined ? undefined : { key: idempotencyKey, onReplay: replayed };
  const answered = await fetchRequestHandler({
    endpoint: API_PATH,
    req: webRequest(request, response, body),
    router: apiRouter,
    // A batch would be counted as one request.
    allowBatching: false,
    // Reading by POST keeps names and addresses of people out of the address, which proxies log.
    allowMethodOverride: true,
    createContext: ({ req }) => ({
      runtime,
      identity: { chatSlug: null, visitorToken: null, sessionId: null, drawnFor: null },
      marks: { setVisitorToken() {} },
      admitted: { ...caller, origin: originOf(req, marksOf(response).address), idempotency },
      signal: req.signal,
    }),
    responseMeta({ errors: [error] }) {
      const seconds = error?.cause instanceof KatekError ? retryAfter(error.cause.details) : null;
      return seconds ? { headers: { "retry-after": String(seconds) } } : {};
    },
  });
  await sendResponse(answered, response);
}

/**
 * An organization's own address answers its own keys alone, so that a key put in the wrong place fails and does not write
 * somewhere else. A host name of its own shows its chat page and nothing else.
 */
function mustBeAtHome(organization: Organization | null, response: Response): void {
  const host = hostOf(response);
  if (host.kind === "custom") throw new NotFound("no_api_here", "There is no API at this address. Use KaTek's own.");
  if (host.kind === "organization" && host.organization.id !== organization?.id)
    throw new Forbidden("key_of_another_organization", "This key belongs to another organization than this address.");
}

/**
 * Any page may call with a key that it holds: the answer depends on the key alone, never on cookies, so no page learns more
 * by it than the program it runs already could.
 */
function allow(response: Response): Response {
  return response.set({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST",
    "access-control-allow-headers": "authorization, content-type, idempotency-key",
    "access-control-expose-headers":
      "ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after, idempotent-replayed, x-request-id",
    "access-control-max-age": "600",
    "cache-control": "no-store",
  });
}

const namesKeyInAddress = ({ originalUrl }: Request): boolean =>
  /[?&](api_?key|access_token|token|key)=|katek_live_/i.test(originalUrl);

const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];
const METHOD_NOT_ALLOWED = {
  status: 405,
  code: "method_not_allowed",
  message: "Operations are called by GET or POST.",
  details: {},
};
const KEY_IN_ADDRESS = {
  status: 400,
  code: "key_in_address",
  message:
    "A key does not belong into an address, which ends up in logs. Revoke this key, and send the new one as Authorization: Bearer.",
  details: {},
};
const TOO_LARGE = {
  status: 413,
  code: "too_large",
  message: "This is too large. Send at most 1 MB at a time.",
  details: {},
};
