import { invitations, memberships, teamMails, users } from "@katek/db/schema";
import { and, eq, gte } from "drizzle-orm";
import { invitationHash, newInvitationToken } from "../identity";
import { placeOf, type Role, type TransactionContext } from "../kernel";
import { postTeamMail } from "../notifications";
import { INVITATION_DAYS, REPEAT_SECONDS } from "./schemas";

const DAY_MS = 86_400_000;

/**
 * Whether it was sent so lately that asking again is the same wish, such as a second press of the button: a new link would
 * break the one that is on its way. Not where it has expired or its email failed.
 */
export async function isJustSent(
  { tx, now }: TransactionContext,
  { id, sentAt, expiresAt }: Pick<typeof invitations.$inferSelect, "id" | "sentAt" | "expiresAt">,
): Promise<boolean> {
  const at = now();
  if (expiresAt <= at || at.getTime() - sentAt.getTime() >= REPEAT_SECONDS * 1_000) return false;
  const failed = await tx
    .select({ id: teamMails.id })
    .from(teamMails)
    .where(and(eq(teamMails.invitationId, id), eq(teamMails.status, "failed"), gte(teamMails.createdAt, sentAt)));
  return !failed.length;
}

/**
 * Makes an invitation, or one that is there new: another link that works for seven days from now, and an email with it. An
 * earlier link stops working.
 */
export async function sendInvitation(
  context: TransactionContext,
  { id, email, role, isNew }: { id: string; email: string; role: Role; isNew: boolean },
): Promise<void> {
  const { tx, organization, cipher, now } = context;
  const at = now();
  const token = newInvitationToken();
  const link = {
    role,
    tokenHash: invitationHash(token),
    tokenSealed: cipher.seal(token, placeOf("invitations.token_sealed", { organizationId: organization.id, id })),
    invitedBy: await memberWhoAsks(context),
    sentAt: at,
    expiresAt: new Date(at.getTime() + INVITATION_DAYS * DAY_MS),
    askedAt: null,
  };
  if (isNew)
    await tx.insert(invitations).values({ organizationId: organization.id, id, email, createdAt: at, ...link });
  else await tx.update(invitations).set(link).where(eq(invitations.id, id));
  await postTeamMail(context, { kind: "invitation", recipient: email, invitationId: id });
}

async function memberWhoAsks({ tx, actor }: TransactionContext): Promise<string | null> {
  if (actor.kind !== "user") return null;
  const [member] = await tx
    .select({ userId: users.id })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.userId, actor.id));
  return member?.userId ?? null;
}
