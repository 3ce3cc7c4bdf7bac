import { nextStatuses, STATUS_WORDS, type StandardStatus } from "@katek/core/listings/schemas";
import { Button, buttonClasses, Icon, IconButton, Menu, Notice } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { ChevronUp, Trash2, X } from "lucide-react";
import { useEffect, useState } from "react";
import type { FormProblem } from "~/leads/form-problem.server";
import { AskDialog } from "~/members/ask-dialog";
import { useOwnAction } from "~/other-organization/use-own-action";
import type { Row } from "./listing-row.server";
import type { Selection } from "./use-selection";

interface BulkBarProps {
  listings: Row[];
  selection: Selection;
  assistantName: string;
}

export interface BulkAnswer {
  problem: FormProblem | null;
  /** Of the listings that stayed as they were, why. */
  kept: { id: string; because: string }[];
}

/** What can be done to all selected listings at once. Sticks to the bottom while any is. */
export function BulkBar({ listings, selection, assistantName }: BulkBarProps) {
  const status = useFetcher<BulkAnswer>({ key: "bulk status" });
  const remove = useFetcher<BulkAnswer>({ key: "bulk delete" });
  const action = useOwnAction("/listings");
  const [deleting, setDeleting] = useState(false);
  const { selected, clear } = selection;
  const gone = remove.state === "idle" && remove.data?.problem === null;
  useEffect(() => {
    if (gone) setDeleting(false);
  }, [gone]);
  const kept = status.state === "idle" ? (status.data?.kept ?? []) : [];
  const problem = status.data?.problem;
  const chosen = listings.filter(({ id }) => selection.has(id));
  const count = selected.length === 1 ? "1 listing" : `${selected.length} listings`;
  return (
    <>
      {problem || kept.length ? (
        <Notice tone="warn" urgent className="mx-u3 mb-u2 mt-u2 md:mx-u4">
          {problem?.sentence ??
            `${kept.length === 1 ? "One listing" : `${kept.length} listings`} stayed as they were. ${kept[0]?.because}`}
        </Notice>
      ) : null}
      {selected.length ? (
        <section
          aria-label="Selected listings"
          className="sticky bottom-0 z-bar mt-auto flex flex-wrap items-center gap-u1 border-t border-line bg-surface px-u3 py-u1.5 md:rounded-b-lg md:px-u4"
        >
          <p className="mr-u1 text-ui text-ink-2">
            <b className="num font-semibold text-ink">{selected.length}</b> selected
          </p>
          <Menu
            label="Change the status"
            heading="Change to"
            side="top"
            triggerClassName={buttonClasses({})}
            trigger={
              <>
                {status.state === "idle" ? "Change status" : "Changing"}{" "}
                <Icon icon={ChevronUp} className="text-ink-3" />
              </>
            }
            items={commonNext(chosen).map((to) => ({
              label: STATUS_WORDS[to],
              onSelect: () =>
                status.submit({ intent: "status", status: to, ids: selected.join() }, { method: "post", action }),
            }))}
          />
          <Button icon={Trash2} onClick={() => setDeleting(true)} className="text-danger-ink">
            Delete
          </Button>
          <IconButton icon={X} label="Select none" onClick={clear} />
        </section>
      ) : null}
      <AskDialog
        open={deleting}
        onClose={() => setDeleting(false)}
        title={`Delete ${count}?`}
        keep={selected.length === 1 ? "Keep it" : "Keep them"}
        act={`Delete ${count}`}
        busyLabel="Deleting"
        busy={remove.state !== "idle"}
        problem={remove.data?.problem?.sentence ?? null}
        destructive
        onAct={() => remove.submit({ intent: "delete", ids: selected.join() }, { method: "post", action })}
      >
        Their photos and history go with them, and {assistantName} stops offering them at once. To take homes off the
        market and keep them, change their status instead.
      </AskDialog>
    </>
  );
}

/** What any of them may become, in the order of the catalogue. Those that may not stay, and it is said why. */
const commonNext = (chosen: Row[]): StandardStatus[] => {
  const next = new Set(chosen.flatMap(({ standardStatus }) => nextStatuses(standardStatus)));
  return (Object.keys(STATUS_WORDS) as StandardStatus[]).filter((status) => next.has(status));
};
