import type { Member } from "@katek/core/people/schemas";
import { Avatar, Button, Field, Input, Options } from "@katek/ui";
import { useState } from "react";
import { useMember } from "~/identity/office";
import { ROLE_WORDS } from "~/invitations/role-words";
import { AskDialog } from "./ask-dialog";
import { useMembersAct } from "./use-members-act";

interface OwnershipProps {
  members: Member[];
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Hands the organization over, for its owners. */
export function OwnershipCard({ members, open, onOpen, onClose }: OwnershipProps) {
  const { organization } = useMember();
  const alone = members.filter(({ role, leavesAt }) => role === "owner" && !leavesAt).length === 1;
  const others = members.filter(({ me, leavesAt }) => !me && !leavesAt);
  return (
    <section className="flex flex-wrap items-center gap-u2 rounded-lg border border-line bg-surface px-u3 py-u3 md:px-u4">
      <div className="min-w-[240px] flex-1">
        <h2 className="text-title text-ink">Ownership</h2>
        <p className="text-ui text-ink-2">
          {!alone
            ? "You are one of the owners. Handing over makes you an admin."
            : others.length
              ? `You are the only owner. Someone else has to own ${organization.name} before you can leave it.`
              : `You are the only owner, and nobody else works here yet. Invite somebody to hand ${organization.name} over.`}
        </p>
      </div>
      {others.length ? <Button onClick={onOpen}>Transfer ownership</Button> : null}
      <TransferDialog members={others} alone={alone} open={open && others.length > 0} onClose={onClose} />
    </section>
  );
}

function TransferDialog({
  members,
  alone,
  open,
  onClose,
}: {
  members: Member[];
  alone: boolean;
  open: boolean;
  onClose: () => void;
}) {
  const { organization } = useMember();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const close = () => {
    setTyped("");
    onClose();
  };
  const { act, busy, problem } = useMembersAct(close);
  const taker = members.find(({ userId }) => userId === chosen) ?? members[0];
  const first = taker?.name.split(" ")[0] ?? "";
  return (
    <AskDialog
      open={open}
      onClose={close}
      title={alone ? `${organization.name} needs an owner` : `Hand ${organization.name} over`}
      keep="Stay the owner"
      act={`Make ${first} the owner`}
      busyLabel="Handing over"
      busy={busy}
      problem={problem}
      disabled={typed.trim() !== organization.name}
      onAct={() => taker && act({ intent: "transfer", userId: taker.userId, confirmation: typed })}
    >
      <p>
        {alone ? "You are its only owner, so you can’t leave or become an admin before somebody else owns it. " : ""}
        {first} becomes the owner in your place and you become an admin. You both get an email, and it goes into the
        audit log.
      </p>
      <Options
        label="New owner"
        name="taker"
        className="mt-u2.5"
        value={taker?.userId ?? null}
        onChange={setChosen}
        items={members.map(({ userId, name, role, email }) => ({
          value: userId,
          label: name,
          description: `${ROLE_WORDS[role]} · ${email}`,
          end: <Avatar name={name} size="md" />,
        }))}
      />
      <Field label={`Write ${organization.name} to confirm`} className="mt-u2.5">
        <Input value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
      </Field>
    </AskDialog>
  );
}
