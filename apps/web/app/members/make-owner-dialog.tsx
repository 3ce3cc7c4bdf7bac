import type { Member } from "@katek/core/people/schemas";
import { useMember } from "~/identity/office";
import { AskDialog } from "./ask-dialog";
import { useMembersAct } from "./use-members-act";
import { useShown } from "./use-shown";

/** Makes a member one more owner. */
export function MakeOwnerDialog({ member, onClose }: { member: Member | null; onClose: () => void }) {
  const { organization } = useMember();
  const { act, busy, problem } = useMembersAct(onClose);
  const shown = useShown(member);
  const first = shown?.name.split(" ")[0] ?? "";
  return (
    <AskDialog
      open={member !== null}
      onClose={onClose}
      title={`Make ${shown?.name ?? ""} an owner?`}
      keep={`Leave ${first} as they are`}
      act={`Make ${first} an owner`}
      busyLabel="Saving"
      busy={busy}
      problem={problem}
      onAct={() => member && act({ intent: "role", userId: member.userId, name: member.name, role: "owner" })}
    >
      An owner of {organization.name} can do all that you can, and can make you something else.
    </AskDialog>
  );
}
