/** The source of what a person writes, one listing at a time. */
export const HAND_SOURCE = "hand";
/** The source of what a program adds. */
export const API_SOURCE = "api";

/** An id that was made from a home's address or content: its file had none for it, and no web address. */
export const MADE_FROM_FACTS = /^(?:address|content):[0-9a-f]{32}(?::[0-9a-z]+)?$/;
const HASHED = /^(?:id|url|address|content):[0-9a-f]{32}(?::[0-9a-z]+)?$/;

/**
 * The id that a listing has where it comes from, to show to people; null where its source has none: it was written by hand,
 * or came from a file without ids and is known by a hash (see `imports/reading/source-id.ts`).
 */
export const ownSourceId = ({ source, sourceId }: { source?: string; sourceId: string }): string | null =>
  source === HAND_SOURCE || HASHED.test(sourceId) ? null : sourceId;
