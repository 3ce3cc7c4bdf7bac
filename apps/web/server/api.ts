import { appRouter } from "@katek/api";
import type { Runtime } from "@katek/core/kernel";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { RequestHandler } from "express";
import { API_PATH } from "./api-path";
import { readBody } from "./read-body";
import { hostOf } from "./request-host";
import { identityOf, isOfWidget, marksOn, originOf } from "./request-identity";
import { marksOf } from "./request-marks";
import { sendResponse, webRequest } from "./web-request";

/** 1 MB: the longest message is 4,000 characters, and files do not come this way. */
const MAX_BODY_BYTES = 1_000_000;

/** tRPC over HTTP, streams as server-sent events. */
export const api =
  ({ runtime, secure }: { runtime: Runtime; secure: boolean }): RequestHandler =>
  async (request, response, next) => {
    try {
      const body = await readBody(request, MAX_BODY_BYTES);
      if (body === null) return void response.status(413).json(tooLarge);
      const webReq = webRequest(request, response, body);
      const answer = await fetchRequestHandler({
        endpoint: API_PATH,
        req: webReq,
        router: appRouter,
        createContext: ({ req, resHeaders }) => ({
          runtime,
          identity: { ...identityOf(req, hostOf(response)), origin: originOf(req, marksOf(response).address) },
          marks: marksOn(resHeaders, { secure, widget: isOfWidget(req) }),
          address: marksOf(response).limitAddress,
          signal: req.signal,
        }),
      });
      await sendResponse(answer, response);
    } catch (error) {
      next(error);
    }
  };

/** In tRPC's own form, so that its client reads the sentence. -32600 is JSON-RPC's "invalid request". */
const tooLarge = {
  error: {
    message: "This is too large. Send at most 1 MB at a time.",
    code: -32600,
    data: { code: "PAYLOAD_TOO_LARGE", httpStatus: 413, katek: { code: "too_large", details: {} } },
  },
};
