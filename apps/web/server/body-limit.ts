import type { RequestHandler } from "express";

/** 1 MB: what people type, with room to spare. */
const MAX_FORM_BYTES = 1_000_000;
/** Routes that take files: they read them as they come and have limits of their own. */
const UPLOADS = /^\/(imports\/upload|setup\/logo|listings\/[^/]+\/photos)(\.data)?$/;

/** Refuses forms that are too large before they are read. Browsers say how long a form is. */
export const limitForms: RequestHandler = (request, response, next) => {
  if (UPLOADS.test(request.path)) return next();
  const chunked = request.headers["transfer-encoding"] !== undefined;
  if (!chunked && Number(request.headers["content-length"] ?? 0) <= MAX_FORM_BYTES) return next();
  response
    .status(chunked ? 411 : 413)
    .set("connection", "close")
    .type("text/plain")
    .send("This is too large. Send at most 1 MB at a time.");
};
