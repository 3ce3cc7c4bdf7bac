/** What KaTek said of a request that it did not carry out. */
export interface Refusal {
  /** The HTTP status. */
  status: number;
  /** Stable, in snake_case, such as `contact_taken`. */
  code: string;
  /** A sentence for a person. */
  message: string;
  /** Facts for programs. */
  details: Record<string, unknown>;
  /** Name it when you ask for help. */
  requestId: string | null;
  /** In how many seconds it may be tried again, where KaTek said so. */
  retryAfterSeconds: number | null;
}

/** Every error of this client. */
export class KatekError extends Error implements Refusal {
  readonly status: number;
  readonly code: string;
  readonly details: Record<string, unknown>;
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;
  constructor(refusal: Refusal, options?: { cause?: unknown }) {
    super(refusal.message, options);
    this.name = new.target.name;
    this.status = refusal.status;
    this.code = refusal.code;
    this.details = refusal.details;
    this.requestId = refusal.requestId;
    this.retryAfterSeconds = refusal.retryAfterSeconds;
  }
}

/** 401: the key is unknown, was revoked or has expired. */
export class AuthenticationError extends KatekError {}
/** 403: the key was not given this right. */
export class PermissionError extends KatekError {}
/** 404: there is no such thing in your organization. */
export class NotFoundError extends KatekError {}
/** 409: it is there already, or has changed. */
export class ConflictError extends KatekError {}
/** 402: the plan's requests of this month are used up. */
export class PlanLimitError extends KatekError {}
/** 429: too often; `retryAfterSeconds` says when to go on. */
export class RateLimitError extends KatekError {}
/** 400, 413, 422: the input breaks a rule. */
export class InvalidRequestError extends KatekError {
  /** What is wrong with which field. */
  get issues(): { path: string; message: string }[] {
    return (this.details.issues as { path: string; message: string }[] | undefined) ?? [];
  }
}
/** 5xx: something failed at KaTek's. */
export class ServerError extends KatekError {}
/** No answer came: no connection, or it took too long. `status` is 0. */
export class ConnectionError extends KatekError {}

const CLASSES: Record<number, typeof KatekError> = {
  400: InvalidRequestError,
  401: AuthenticationError,
  402: PlanLimitError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  413: InvalidRequestError,
  422: InvalidRequestError,
  429: RateLimitError,
};

/** The error of its kind. */
export function errorOf(refusal: Refusal): KatekError {
  const Kind = CLASSES[refusal.status] ?? (refusal.status >= 500 ? ServerError : KatekError);
  return new Kind(refusal);
}
