import type { VendorFailure } from "../vendor";

/** A request that Postmark refuses, with the number from its list of error codes. */
export class PostmarkRefusal extends Error {
  constructor(
    readonly errorCode: number,
    message: string,
    readonly status = 422,
  ) {
    super(message);
  }
}

const CODES: Record<number, { errorCode: number; message: string }> = {
  401: { errorCode: 10, message: "Bad or missing Server API token." },
  404: { errorCode: 0, message: "The requested resource was not found." },
  413: { errorCode: 300, message: "The request is larger than Postmark takes." },
  422: { errorCode: 300, message: "Invalid email request" },
  429: { errorCode: 429, message: "Rate limit exceeded." },
  503: { errorCode: 100, message: "Maintenance" },
};

/** Postmark's error shape for an HTTP status. */
export function postmarkFailure(status: number, message?: string): VendorFailure {
  const known = CODES[status] ?? { errorCode: 0, message: "The sandbox was told to fail." };
  return {
    body: { ErrorCode: known.errorCode, Message: message ?? known.message },
    headers: status === 429 ? { "retry-after": "1" } : undefined,
  };
}
