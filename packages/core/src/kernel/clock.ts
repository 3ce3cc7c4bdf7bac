import { uuidv7obj } from "uuidv7";

/** Real time plus the organization's test-clock offset, so that a test can drive what falls due. */
export const clockOf = (organization: { clockOffsetMs: number }) => () =>
  new Date(Date.now() + organization.clockOffsetMs);

/** A UUIDv7: sorts by the time it was made. */
export const newId = (): string => uuidv7obj().toString();
