import type { Seats } from "@katek/core/people/schemas";
import { Button, Dialog, Notice, Options } from "@katek/ui";
import { UsersRound } from "lucide-react";
import { useId, useState } from "react";
import { useMember } from "~/identity/office";
import { ROLE_SENTENCES, ROLE_WORDS, type RoleName } from "~/invitations/role-words";
import { AddressField, isAddress } from "./address-field";
import { useMembersAct } from "./use-members-act";

interface InviteDialogProps {
  open: boolean;
  onClose: () => void;
  seats: Seats;
  mayOwn: boolean;
}

/** Invites people by their addresses, all as the same. */
export function InviteDialog({ open, onClose, seats, mayOwn }: InviteDialogProps) {
  const form = useId();
  const { organization } = useMember();
  const [addresses, setAddresses] = useState<string[]>([]);
  const [role, setRole] = useState<RoleName>("agent");
  const close = () => {
    setAddresses([]);
    onClose();
  };
  const { Form, busy, problem } = useMembersAct(close);
  const right = addresses.filter(isAddress).length;
  const left = seats.limit === null ? null : seats.limit - seats.members - seats.invitations;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`Invite people to ${organization.name}`}
      note="Works once, for 7 days"
      actions={
        <>
          <Button size="md" onClick={onClose}>
            Cancel
          </Button>
          <Button
            kind="primary"
            size="md"
            type="submit"
            form={form}
            busy={busy}
            busyLabel="Sending"
            disabled={right < addresses.length}
          >
            {right > 1 ? `Send ${right} invitations` : "Send 1 invitation"}
          </Button>
        </>
      }
    >
      <Form id={form} method="post" action="/settings/members?index" className="mt-u2 grid gap-u2.5" noValidate>
        <input type="hidden" name="intent" value="invite" />
        <AddressField addresses={addresses} onChange={setAddresses} problem={problem} />
        <Options
          label="Role"
          name="role"
          value={role}
          onChange={setRole}
          items={(["agent", "admin", "owner"] as const)
            .filter((choice) => choice !== "owner" || mayOwn)
            .map((choice) => ({ value: choice, label: ROLE_WORDS[choice], description: ROLE_SENTENCES[choice] }))}
        />
        {left === null ? null : <SeatsNotice left={left} asked={Math.max(1, right)} limit={seats.limit ?? 0} />}
      </Form>
    </Dialog>
  );
}

/** Says when the seats come to their end, before it is tried. */
function SeatsNotice({ left, asked, limit }: { left: number; asked: number; limit: number }) {
  if (left > asked) return null;
  return (
    <Notice tone={left < asked ? "warn" : "info"} icon={UsersRound}>
      {left <= 0
        ? `All ${limit} seats of the plan are taken. One is free once somebody goes or an invitation ends.`
        : left < asked
          ? `The plan has ${left} of ${limit} seats left, so ${asked} people do not fit.`
          : `This takes the last of your ${limit} seats. It is free again if it is not accepted in 7 days.`}
    </Notice>
  );
}
