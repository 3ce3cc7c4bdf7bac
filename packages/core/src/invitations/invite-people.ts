import { invitations, memberships, users } from "@katek/db/schema";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { Conflict, command, newId, type TransactionContext } from "../kernel";
import { mustHaveSeats, mustOwn } from "../people";
import { InviteInput } from "./schemas";
import { isJustSent, sendInvitation } from "./send-invitation";

/**
 * Invites people by their addresses. One who was invited before gets a new link, unless that was
 * seconds ago and as the same; nobody is invited if one cannot be.
 * @throws Conflict (`already_member`) naming who works here already, LimitReached (`seats_taken`), Forbidden where somebody
 * who is no owner makes one.
 */
export const invitePeople = command({
  name: "invitations.create",
  permission: "people:invite",
  limit: "invitations",
  input: InviteInput,
  async run(context, { emails, role }) {
    const { tx, actor } = context;
    if (role === "owner") mustOwn(actor);
    await lockInvitations(context);
    await mustBeStrangers(context, emails);
    const before = await tx
      .select()
      .from(invitations)
      .where(and(inArray(invitations.email, emails), isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
      .for("update");
    const ids: string[] = [];
    const sent: string[] = [];
    for (const email of emails) {
      const known = before.find((invitation) => invitation.email === email);
      const id = known?.id ?? newId();
      ids.push(id);
      if (known?.role === role && (await isJustSent(context, known))) continue;
      await sendInvitation(context, { id, email, role, isNew: !known });
      sent.push(id);
    }
    await mustHaveSeats(context);
    return { ids, sent };
  },
  audit: ({ role }, { sent }) =>
    sent.length ? { target: sent.length === 1 ? sent[0] : undefined, after: { role, invitations: sent } } : null,
});

/** Two who invite at once go one after the other, or both would take the last seat. */
export const lockInvitations = ({ tx }: TransactionContext) =>
  tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('invitations ' || current_setting('app.organization_id'), 0))`,
  );

async function mustBeStrangers({ tx }: TransactionContext, emails: string[]): Promise<void> {
  const members = await tx
    .select({ email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(inArray(sql`lower(${users.email})`, emails));
  if (!members.length) return;
  const [first] = members;
  throw new Conflict(
    "already_member",
    members.length === 1
      ? `${first?.email} works here already. Nobody was invited.`
      : `${members.map(({ email }) => email).join(", ")} work here already. Nobody was invited.`,
  );
}
