import { Button, Icon } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { Undo2 } from "lucide-react";
import { useState } from "react";
import { AskDialog } from "~/members/ask-dialog";
import { useOwnAction } from "~/other-organization/use-own-action";
import { counted } from "./number-in-words";

export interface UndoPreview {
  removed: number;
  restored: number;
  keptEdited: number;
  keptReimported: number;
}

/** The offer to undo an import, and the question that says what this does. */
export function UndoImport({
  id,
  path = `/imports/${id}`,
  preview,
  until,
}: {
  id: string;
  /** Where its form goes. */
  path?: string;
  preview: UndoPreview;
  until: string;
}) {
  const [asking, setAsking] = useState(false);
  const fetcher = useFetcher<{ problem: string | null }>();
  const action = useOwnAction(path);
  const { removed, restored, keptEdited, keptReimported } = preview;
  const kept = keptEdited + keptReimported;
  const whole = removed + restored;
  if (!whole && !kept) return null;
  const words = [removed ? counted(removed, "new home") : null, restored ? counted(restored, "change") : null].filter(
    Boolean,
  );
  return (
    <div className="flex flex-wrap items-center gap-x-u2 gap-y-u1 px-u3 py-u2 md:px-u4">
      <Icon icon={Undo2} className="size-u3 text-ink-3" />
      <div className="min-w-0 flex-1 basis-[180px]">
        <p className="text-ui font-medium text-ink">Undo this import</p>
        <p className="num text-caption text-ink-2">
          {whole ? `Takes back ${words.join(" and ")}. ` : "All of its homes were changed since. "}Until {until}
        </p>
      </div>
      <Button kind="danger" onClick={() => setAsking(true)} disabled={!whole}>
        Undo the import
      </Button>
      <AskDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Undo the whole import?"
        keep="Keep the import"
        act="Undo the import"
        busyLabel="Undoing it"
        busy={fetcher.state !== "idle"}
        problem={fetcher.data?.problem ?? null}
        destructive
        onAct={() => fetcher.submit({ intent: "undo", importId: id }, { method: "post", action })}
      >
        <ul className="grid list-disc gap-u0.5 pl-u3">
          {removed ? (
            <li>
              {counted(removed, "home")} that it added {removed === 1 ? "is" : "are"} removed.
            </li>
          ) : null}
          {restored ? (
            <li>
              {counted(restored, "home")} that it changed {restored === 1 ? "is" : "are"} again what{" "}
              {restored === 1 ? "it was" : "they were"} before.
            </li>
          ) : null}
          {keptEdited ? (
            <li>
              {counted(keptEdited, "home")} that somebody edited since {keptEdited === 1 ? "stays" : "stay"} as{" "}
              {keptEdited === 1 ? "it is" : "they are"}.
            </li>
          ) : null}
          {keptReimported ? (
            <li>
              {counted(keptReimported, "home")} that a later import changed {keptReimported === 1 ? "stays" : "stay"} as{" "}
              {keptReimported === 1 ? "it is" : "they are"}.
            </li>
          ) : null}
        </ul>
      </AskDialog>
    </div>
  );
}
