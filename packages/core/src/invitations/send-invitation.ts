import { invitations, memberships, users } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { invitationHash, newInvitationToken } from "../identity";
import { placeOf, type Role, type TransactionContext } from "../kernel";
import { postTeamMail } from "../notifications";
import { INVITATION_DAYS } from "./schemas";

const DAY_MS = 86_400_000;

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
