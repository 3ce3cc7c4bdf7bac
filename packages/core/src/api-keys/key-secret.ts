import { createHash, randomBytes } from "node:crypto";
import { KEY_START } from "./schemas";

/** How much of a key's secret part is shown for ever, so that people can tell two keys apart. */
const SHOWN = 6;

/** A new key: 256 unguessable bits behind a word by which scanners of code find what was published by mistake. */
export const newKey = (): string => `${KEY_START}${randomBytes(32).toString("base64url")}`;

export const prefixOf = (key: string): string => key.slice(0, KEY_START.length + SHOWN);

/**
 * What is kept of a key. A plain hash is right here, and a slow one would be wrong: passwords need slow hashes since they can
 * be guessed, 256 random bits cannot, and this is computed on every request. Looked up by an index on the hash: how long that
 * takes tells something of the hash, which nobody can choose, and nothing of the key.
 */
export const keyHashOf = (key: string): string => createHash("sha256").update(key).digest("base64url");
