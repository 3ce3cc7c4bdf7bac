export { createKatek, type Katek, type KatekOptions, type ReadOptions, type WriteOptions } from "./client";
export {
  AuthenticationError,
  ConflictError,
  ConnectionError,
  InvalidRequestError,
  KatekError,
  NotFoundError,
  PermissionError,
  PlanLimitError,
  RateLimitError,
  type Refusal,
  ServerError,
} from "./errors";
export type { Operations } from "./operations";
export type { Page, Pages } from "./pages";
export { verifyWebhook, type WebhookEvent, type WebhookRequest, WebhookVerificationError } from "./verify-webhook";
