import type { Member } from "@katek/core/people/schemas";
import { useMember } from "~/identity/office";
import { AskDialog } from "./ask-dialog";
import { useMembersAct } from "./use-members-act";
import { useShown } from "./use-shown";
import { whereLeadsGo } from "./where-leads-go";

/** Removes a member, after saying what becomes of their leads. */
export function RemoveDialog({ member, onClose }: { member: Member | null; onClose: () => void }) {
  const { organization } = useMember();
  const { act, busy, problem } = useMembersAct(onClose);
  const shown = useShown(member);
  const first = shown?.name.split(" ")[0] ?? "";
  return (
    <AskDialog
      open={member !== null}
      onClose={onClose}
      title={`Remove ${shown?.name ?? ""}?`}
      keep={`Keep ${first}`}
      act={`Remove ${first}`}
      busyLabel="Removing"
      destructive
      busy={busy}
      problem={problem}
      onAct={() => member && act({ intent: "remove", userId: member.userId, name: member.name })}
    >
      They see nothing of {organization.name} from their next click on.{" "}
      {whereLeadsGo(organization.leadRouting, "Their leads")} Invitations that they sent and nobody accepted stop
      working.
    </AskDialog>
  );
}
