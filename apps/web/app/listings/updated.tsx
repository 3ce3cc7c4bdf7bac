import { exactTime, whenUpdated } from "./when-updated";

/** When a listing last changed, short, with the exact time for whoever points at it. */
export function Updated({ at, now, timeZone }: { at: Date; now: Date; timeZone: string }) {
  return (
    <time dateTime={at.toISOString()} title={exactTime(at, timeZone)}>
      {whenUpdated(at, now, timeZone)}
    </time>
  );
}
