import { exactTime, whenAgo, whenUpdated } from "./when-updated";

interface UpdatedProps {
  at: Date;
  now: Date;
  timeZone: string;
  /** In a sentence rather than in a table's cell: "12 min ago". */
  spoken?: boolean;
}

/** When a listing last changed, short, with the exact time for whoever points at it. */
export function Updated({ at, now, timeZone, spoken = false }: UpdatedProps) {
  return (
    <time dateTime={at.toISOString()} title={exactTime(at, timeZone)}>
      {(spoken ? whenAgo : whenUpdated)(at, now, timeZone)}
    </time>
  );
}
