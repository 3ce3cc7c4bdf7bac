import type { Invitation } from "@katek/core/invitations/schemas";
import { Button, Card, EmptyState, Notice, Row, State, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { Mail } from "lucide-react";
import { ROLE_WORDS } from "~/invitations/role-words";
import { useMembersAct } from "./use-members-act";

interface InvitationsCardProps {
  invitations: Invitation[];
  now: Date;
  timeZone: string;
}

/** Who was asked to join and has not come yet. */
export function InvitationsCard({ invitations, now, timeZone }: InvitationsCardProps) {
  const { act, problem, sent } = useMembersAct();
  const day = (at: Date) => new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "short" }).format(at);
  const by = ({ inviterName, sentAt }: Invitation) => `${inviterName?.split(" ")[0] ?? "Somebody"}, ${day(sentAt)}`;
  const state = (invitation: Invitation) => {
    if (invitation.expired)
      return invitation.askedAt ? (
        <State tone="warn">Asks for a new one</State>
      ) : (
        <State>Expired {day(invitation.expiresAt)}</State>
      );
    if (invitation.mail === "failed") return <State tone="danger">The email did not arrive</State>;
    return <State tone="info">{daysLeft(invitation.expiresAt, now)}</State>;
  };
  const busy = (intent: string, id: string) => sent?.get("intent") === intent && sent.get("invitationId") === id;
  const actions = ({ id, email, expired }: Invitation) => (
    <span className="inline-flex gap-u1">
      <Button
        busy={busy("resend", id)}
        aria-label={`${expired ? "Send a new invitation" : "Resend the invitation"} to ${email}`}
        onClick={() => act({ intent: "resend", invitationId: id })}
      >
        {expired ? "Send a new one" : "Resend"}
      </Button>
      <Button
        kind="ghost"
        busy={busy("revoke", id)}
        aria-label={`${expired ? "Remove" : "Revoke"} the invitation of ${email}`}
        onClick={() => act({ intent: "revoke", invitationId: id })}
      >
        {expired ? "Remove" : "Revoke"}
      </Button>
    </span>
  );
  return (
    <Card flush title="Invitations" sub="Each works once, for its own address, for 7 days." className="pb-u0.5">
      {problem ? (
        <Notice tone="danger" urgent className="mx-u3 mb-u2 md:mx-u4">
          {problem}
        </Notice>
      ) : null}
      {invitations.length ? (
        <>
          <div className="hidden md:block">
            <Table caption="Invitations" inCard>
              <TableHead>
                <Th>Address</Th>
                <Th>Role</Th>
                <Th>Sent by</Th>
                <Th>State</Th>
                <Th>
                  <span className="sr-only">Actions</span>
                </Th>
              </TableHead>
              <TableBody>
                {invitations.map((invitation) => (
                  <Row key={invitation.id}>
                    <Td className="font-medium text-ink">{invitation.email}</Td>
                    <Td className="text-ink-2">{ROLE_WORDS[invitation.role]}</Td>
                    <Td className="num whitespace-nowrap text-ink-2">{by(invitation)}</Td>
                    <Td>{state(invitation)}</Td>
                    <Td className="whitespace-nowrap text-right">{actions(invitation)}</Td>
                  </Row>
                ))}
              </TableBody>
            </Table>
          </div>
          <ul className="divide-y divide-line border-t border-line md:hidden">
            {invitations.map((invitation) => (
              <li key={invitation.id} className="px-u3 py-u2">
                <p className="truncate text-ui font-medium text-ink">{invitation.email}</p>
                <p className="num text-caption text-ink-2">
                  {ROLE_WORDS[invitation.role]} · {by(invitation)}
                </p>
                <div className="mt-u1 flex flex-wrap items-center justify-between gap-u1">
                  {state(invitation)}
                  {actions(invitation)}
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <EmptyState
          icon={Mail}
          title="Nobody is invited at the moment"
          text="Whoever you invite gets an email and signs in with the Google account of that address."
        />
      )}
    </Card>
  );
}

const DAY_MS = 86_400_000;

function daysLeft(until: Date, now: Date): string {
  const days = Math.ceil((until.getTime() - now.getTime()) / DAY_MS);
  return days === 1 ? "1 day left" : `${days} days left`;
}
