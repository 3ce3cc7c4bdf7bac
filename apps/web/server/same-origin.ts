import type { RequestHandler } from "express";
import { API_PATH } from "./api-path";
import { bearerOf } from "./bearer";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets nothing change on behalf of another site's page: an unsafe request must come from our own origin. Browsers send
 * `Origin` with it; where it is missing and cookies are there, `Sec-Fetch-Site` must say so. A program that calls the API with
 * a key and no cookie acts on nobody's behalf.
 */
export const sameOriginOnly =
  (publicUrl: string): RequestHandler =>
  (request, response, next) => {
    const byKey =
      request.path.startsWith(`${API_PATH}/`) && !request.headers.cookie && bearerOf(request.headers) !== null;
    if (
      SAFE.has(request.method) ||
      byKey ||
      isOwn(publicUrl, request.get("origin"), request.get("host"), request.headers)
    )
      return next();
    response
      .status(403)
      .type("text/plain")
      .send("This request came from another site and was refused. Nothing was changed.");
  };

function isOwn(
  publicUrl: string,
  origin: string | undefined,
  host: string | undefined,
  headers: Record<string, unknown>,
): boolean {
  if (origin === undefined) return !headers.cookie || headers["sec-fetch-site"] === "same-origin";
  if (origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
}
