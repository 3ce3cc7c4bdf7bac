const MADE_FROM_FACTS = /^(?:id|url|address|content):[0-9a-f]{32}(?::[0-9a-z]+)?$/;

/**
 * The id that a listing has where it comes from, to show to people; null where its source has none: it was written by hand,
 * or came from a file without ids and is known by a hash (see `imports/reading/source-id.ts`).
 */
export const ownSourceId = ({ source, sourceId }: { source?: string; sourceId: string }): string | null =>
  source === "hand" || MADE_FROM_FACTS.test(sourceId) ? null : sourceId;
