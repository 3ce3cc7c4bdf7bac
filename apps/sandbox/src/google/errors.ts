import type { VendorFailure } from "../vendor";

/** What Google's OAuth endpoints answer to a request that they refuse (RFC 6749, section 5.2). */
export class OAuthRefusal extends Error {
  constructor(
    readonly code: "invalid_client" | "invalid_grant" | "invalid_request" | "unsupported_grant_type",
    description: string,
    readonly status = code === "invalid_client" ? 401 : 400,
  ) {
    super(description);
  }
}

const CODES: Record<number, string> = { 400: "invalid_request", 401: "invalid_client", 403: "access_denied" };

/** Google's error shape for an HTTP status. */
export function googleFailure(status: number, message = "The sandbox was told to fail."): VendorFailure {
  const error = CODES[status] ?? (status < 500 ? "invalid_request" : "server_error");
  return { body: { error, error_description: message } };
}
