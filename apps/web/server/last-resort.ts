import { type Log, withoutValues } from "@katek/core/kernel";
import type { ErrorRequestHandler } from "express";
import { marksOf } from "./request-marks";

/** What failed outside every page and the API: logged, told to the client without a word of what it was. */
export const lastResort =
  (log: Log): ErrorRequestHandler =>
  (error, request, response, _next) => {
    const { requestId } = marksOf(response);
    log.error({ requestId, path: request.path, error: withoutValues(error) }, "a request failed");
    if (response.headersSent) return void response.destroy();
    response.status(500).type("text/plain").send(`Something failed on our side. Request ${requestId}`);
  };
