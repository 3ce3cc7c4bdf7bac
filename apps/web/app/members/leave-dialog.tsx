import { useMember } from "~/identity/office";
import { AskDialog } from "./ask-dialog";
import { useMembersAct } from "./use-members-act";
import { whereLeadsGo } from "./where-leads-go";

/** Leaves the organization oneself. */
export function LeaveDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { organization } = useMember();
  const { act, busy, problem } = useMembersAct();
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      title={`Leave ${organization.name}?`}
      keep="Stay"
      act={`Leave ${organization.name}`}
      busyLabel="Leaving"
      destructive
      busy={busy}
      problem={problem}
      onAct={() => act({ intent: "leave" })}
    >
      You see nothing of it from now on, until somebody invites you again.{" "}
      {whereLeadsGo(organization.leadRouting, "Your leads")}
    </AskDialog>
  );
}
