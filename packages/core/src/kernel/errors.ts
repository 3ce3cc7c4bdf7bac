/** What went wrong in words that a person can act on, with a code that a program can. Knows no transport. */
export abstract class KatekError extends Error {
  abstract readonly status: number;
  constructor(
    /** Stable, in snake_case. */
    readonly code: string,
    message: string,
    /** Facts for programs; no secrets, no other tenant's data. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** There is no such thing, or none that this actor may know of. */
export class NotFound extends KatekError {
  readonly status = 404;
}
export class Unauthenticated extends KatekError {
  readonly status = 401;
}
export class Forbidden extends KatekError {
  readonly status = 403;
}
/** The thing has changed, or its name is taken. */
export class Conflict extends KatekError {
  readonly status = 409;
}
/** The input breaks a rule; `details.issues` has a path and a sentence for each. */
export class Invalid extends KatekError {
  readonly status = 422;
}
/** The plan's limit is used up. */
export class LimitReached extends KatekError {
  readonly status = 402;
}
/** Too often; `details.retryAfterSeconds` says when. */
export class RateLimited extends KatekError {
  readonly status = 429;
}
/** A vendor does not answer, or answers nonsense. */
export class VendorFailed extends KatekError {
  readonly status = 502;
}
