import { createHash, randomBytes } from "node:crypto";

/** 256 unguessable bits that only the browser of the person who signed in holds. */
export const newSessionToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of it: a copy of the table lets nobody in. */
export const sessionIdOf = (token: string): string => createHash("sha256").update(token).digest("base64url");
