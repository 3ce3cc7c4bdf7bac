import { MOST_THAT_MATCH, nextStatuses, STATUS_WORDS, type StandardStatus } from "@katek/core/listings/schemas";
import { Button, buttonClasses, Icon, IconButton, Menu } from "@katek/ui";
import { ChevronUp, Trash2, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { counted, grouped } from "~/imports/number-in-words";
import { AskDialog } from "~/members/ask-dialog";
import { BulkOutcome } from "./bulk-outcome";
import type { Row } from "./listing-row.server";
import { useBulkAct } from "./use-bulk-act";
import type { Selection } from "./use-selection";

interface BulkBarProps {
  listings: Row[];
  selection: Selection;
  /** How many match what is looked for, on all pages. */
  total: number;
  /** The status that all of them have, where one is looked for. */
  status: StandardStatus | null;
  assistantName: string;
  /** On a phone nothing is selected until somebody asks to. */
  selecting: boolean;
  /** Once it is done, and nothing is selected any more. */
  onDone: () => void;
  /** The way to the other pages; null where there are none. */
  pages: ReactNode;
}

/** The page's foot: what can be done to all selected listings at once, and the other pages. Stays in view. */
export function BulkBar(props: BulkBarProps) {
  const { listings, selection, total, status, assistantName, selecting, onDone, pages } = props;
  const { change, remove, outcome, dismiss } = useBulkAct(selection, onDone);
  const [deleting, setDeleting] = useState(false);
  const { count, everything, clear } = selection;
  const chosen = listings.filter(({ id }) => selection.has(id));
  const words = counted(count, "listing");
  return (
    <>
      {outcome || count || selecting ? (
        <section
          aria-label="Selected listings"
          className="sticky bottom-[calc(60px+env(safe-area-inset-bottom))] z-bar mt-auto grid gap-u1 border-t border-line bg-surface px-u3 py-u1.5 md:bottom-0 md:rounded-b-lg md:px-u4"
        >
          {outcome ? <BulkOutcome outcome={outcome} onClose={dismiss} /> : null}
          <Everything selection={selection} total={total} onPage={listings.length} />
          <div className={`flex items-center gap-u1 ${count || selecting ? "" : "max-md:hidden"}`}>
            {count || selecting ? (
              <p aria-live="polite" className="mr-u1 text-ui text-ink-2">
                <b className="num font-semibold text-ink">{grouped(count)}</b> selected
              </p>
            ) : null}
            {count ? (
              <>
                <Menu
                  label="Change the status"
                  heading="Change to"
                  side="top"
                  triggerClassName={buttonClasses({})}
                  trigger={
                    <>
                      {change.busy ? "Changing" : "Change status"} <Icon icon={ChevronUp} className="text-ink-3" />
                    </>
                  }
                  items={commonNext(chosen, everything !== null, status).map((to) => ({
                    label: STATUS_WORDS[to],
                    onSelect: () => change.act(to),
                  }))}
                />
                <Button icon={Trash2} onClick={() => setDeleting(true)} className="text-danger-ink">
                  Delete
                </Button>
                <IconButton icon={X} label="Select none" onClick={clear} className="max-md:hidden" />
              </>
            ) : null}
            <span className="ml-auto max-md:hidden">{pages}</span>
          </div>
        </section>
      ) : pages ? (
        <div className="mt-auto flex items-center justify-end border-t border-line bg-surface px-u3 py-u1.5 md:sticky md:bottom-0 md:rounded-b-lg md:px-u4">
          {pages}
        </div>
      ) : null}
      <AskDialog
        open={deleting}
        onClose={() => setDeleting(false)}
        title={`Delete ${words}?`}
        keep={count === 1 ? "Keep it" : "Keep them"}
        act={`Delete ${words}`}
        busyLabel="Deleting"
        busy={remove.busy}
        problem={remove.problem}
        destructive
        onAct={() => remove.act(() => setDeleting(false))}
      >
        {everything ? "These are all that match, also those on other pages. " : ""}
        Their photos and history go with them, and {assistantName} stops offering them at once. To take homes off the
        market and keep them, change their status instead.
      </AskDialog>
    </>
  );
}

/** Once the whole page is selected: all others that match too, where they are not too many. */
function Everything({ selection, total, onPage }: { selection: Selection; total: number; onPage: number }) {
  if (!selection.all || total <= onPage) return null;
  return (
    <p className="mb-u1 text-ui text-ink-2">
      {selection.everything ? (
        `All ${grouped(total)} that match are selected, also those on other pages.`
      ) : total > MOST_THAT_MATCH ? (
        `All on this page are selected. ${grouped(total)} match; at most ${grouped(MOST_THAT_MATCH)} can be changed at once, so narrow the search to select them all.`
      ) : (
        <>
          All on this page are selected.{" "}
          <button
            type="button"
            onClick={selection.takeEverything}
            className="hit rounded-xs font-medium text-brand-ink underline decoration-brand-line underline-offset-4 hover:decoration-brand-ink"
          >
            Select all {grouped(total)} that match
          </button>
        </>
      )}
    </p>
  );
}

/**
 * What any of them may become, in the order of the catalogue; of homes on other pages the status is not known. Those that may not
 * stay, and it is said why.
 */
function commonNext(chosen: Row[], everything: boolean, status: StandardStatus | null): StandardStatus[] {
  const all = Object.keys(STATUS_WORDS) as StandardStatus[];
  if (everything && !status) return all;
  const next = new Set(status ? nextStatuses(status) : chosen.flatMap((row) => nextStatuses(row.standardStatus)));
  return all.filter((one) => next.has(one));
}
