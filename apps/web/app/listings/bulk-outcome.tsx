import { IconButton, Notice } from "@katek/ui";
import { X } from "lucide-react";
import { grouped } from "~/imports/number-in-words";
import { type BulkAnswer, doneInWords } from "./bulk-answer";

/** Of a bulk action that did not go through whole: what was done, what was not, and why. */
export function BulkOutcome({ outcome, onClose }: { outcome: BulkAnswer; onClose: () => void }) {
  const close = <IconButton icon={X} label="Close" onClick={onClose} />;
  if (outcome.problem)
    return (
      <Notice tone="danger" urgent action={close}>
        {outcome.problem.sentence}
      </Notice>
    );
  const kept = outcome.done?.kept ?? [];
  if (!outcome.done || !kept.length) return null;
  const left = kept.reduce((sum, { count }) => sum + count, 0);
  const [only] = kept;
  return (
    <Notice tone="warn" urgent action={close}>
      {doneInWords(outcome.done)} {left === 1 ? "One stayed as it was." : `${grouped(left)} stayed as they were.`}{" "}
      {kept.length === 1 ? only?.because : null}
      {kept.length > 1 ? (
        <ul className="mt-u0.5 grid gap-u0.5">
          {kept.map(({ because, count }) => (
            <li key={because}>
              <span className="num font-medium text-ink">{grouped(count)}</span> · {because}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
