import { reasonsTogether } from "./reasons-together";

/** Why something became of a row, by its columns. */
export const RowReasons = ({ errors }: { errors: { column: string | null; reason: string }[] }) => (
  <ul className="grid gap-u0.5">
    {reasonsTogether(errors).map(({ columns, reason }) => (
      <li key={reason} className="break-words text-ink-2">
        {columns ? <span className="font-medium text-ink">{columns}: </span> : null}
        {reason}
      </li>
    ))}
  </ul>
);
