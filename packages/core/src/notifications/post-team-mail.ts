import { teamMails } from "@katek/db/schema";
import type { TransactionContext } from "../kernel";

type TeamMail = Pick<typeof teamMails.$inferInsert, "kind" | "recipient" | "invitationId" | "names">;

/** Posts an email about the team, in the transaction of its cause: a job sends it if that is committed. */
export async function postTeamMail(context: TransactionContext, mail: TeamMail): Promise<void> {
  const { tx, organization, newId, now, enqueue } = context;
  const id = newId();
  await tx.insert(teamMails).values({ organizationId: organization.id, id, createdAt: now(), ...mail });
  await enqueue("notifications.teamMail", { mailId: id });
}
