import { STATUS_CODES } from "node:http";
import type { KatekError } from "@katek/core/kernel";
import type { Response } from "express";
import { marksOf } from "./request-marks";

type Problem = Pick<KatekError, "status" | "code" | "message" | "details">;

/** Answers with problem details (RFC 9457): what went wrong for a program by `code`, for a person by `detail`. */
export function sendProblem(response: Response, { status, code, message, details }: Problem): void {
  const seconds = retryAfter(details);
  if (seconds) response.set("retry-after", String(seconds));
  if (seconds && status === 429 && typeof details.limit === "number")
    response.set({
      "ratelimit-limit": String(details.limit),
      "ratelimit-remaining": "0",
      "ratelimit-reset": String(seconds),
    });
  if (status === 401) response.set("www-authenticate", 'Bearer realm="KaTek"');
  response
    .status(status)
    .type("application/problem+json")
    .send(
      JSON.stringify({
        type: `urn:katek:error:${code}`,
        title: STATUS_CODES[status],
        status,
        detail: message,
        code,
        requestId: marksOf(response).requestId,
        ...details,
      }),
    );
}

/** In how many seconds it may be tried again, where an error says so. */
export const retryAfter = ({ retryAfterSeconds }: Record<string, unknown>): number | null =>
  typeof retryAfterSeconds === "number" ? retryAfterSeconds : null;
