import { UNDO_DAYS } from "@katek/core/imports/schemas";
import { Button } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { AskDialog } from "~/members/ask-dialog";
import { useOwnAction } from "~/other-organization/use-own-action";

/** Ends an import that is under way, after the question that says what stays of it. */
export function StopImport({ id }: { id: string }) {
  const [asking, setAsking] = useState(false);
  const fetcher = useFetcher<{ problem: string | null }>();
  const action = useOwnAction(`/imports/${id}`);
  return (
    <>
      <Button kind="ghost" onClick={() => setAsking(true)}>
        Stop after this batch
      </Button>
      <AskDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Stop this import?"
        keep="Go on importing"
        act="Stop after this batch"
        busyLabel="Stopping"
        busy={fetcher.state !== "idle"}
        problem={fetcher.data?.problem ?? null}
        onAct={() => fetcher.submit({ intent: "stop" }, { method: "post", action })}
      >
        The rows that are being written now are finished. Homes that are in by then stay, and you can undo them for{" "}
        {UNDO_DAYS} days. The rest of the file is not read.
      </AskDialog>
    </>
  );
}
