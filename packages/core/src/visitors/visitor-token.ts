import { createHash, randomBytes } from "node:crypto";

/** 256 unguessable bits. Whoever holds it reads this visitor's conversation and no other. */
export const newVisitorToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token. Bound to the organization, so that one token is two strangers in two of them. */
export const visitorTokenHash = (organizationId: string, token: string): string =>
  createHash("sha256").update(`${organizationId}:${token}`).digest("base64url");
