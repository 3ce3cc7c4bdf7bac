import { useFetcher } from "@remix-run/react";
import type { FormProblem } from "~/leads/form-problem.server";
import { AskDialog } from "~/members/ask-dialog";
import { useOwnAction } from "~/other-organization/use-own-action";

interface DeleteListingProps {
  open: boolean;
  onClose: () => void;
  id: string;
  name: string;
  assistantName: string;
}

/** Asks before a listing goes for good. */
export function DeleteListing({ open, onClose, id, name, assistantName }: DeleteListingProps) {
  const fetcher = useFetcher<{ problem: FormProblem | null }>({ key: `delete ${id}` });
  const action = useOwnAction(`/listings/${id}`);
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      title={`Delete ${name}?`}
      keep="Keep it"
      act="Delete this listing"
      busyLabel="Deleting"
      busy={fetcher.state !== "idle"}
      problem={fetcher.data?.problem?.sentence ?? null}
      destructive
      onAct={() => fetcher.submit({ intent: "delete" }, { method: "post", action })}
    >
      Its photos, its history and what is only for your team go with it, and {assistantName} forgets it at once.
      Conversations that spoke of it stay. To take it off the market and keep it, change its status instead.
    </AskDialog>
  );
}
