import type { Tx } from "@katek/db";
import { invitations, teamMails, users } from "@katek/db/schema";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import type { Invitation } from "./schemas";

/** The invitations that were neither accepted nor revoked, the latest first. */
export const listInvitations = query({
  name: "invitations.list",
  permission: "people:invite",
  input: z.object({}),
  async run({ tx, now }): Promise<Invitation[]> {
    const { id, email, role, sentAt, expiresAt, askedAt } = invitations;
    const rows = await tx
      .select({ id, email, role, sentAt, expiresAt, askedAt, inviterName: users.name })
      .from(invitations)
      .leftJoin(users, eq(users.id, invitations.invitedBy))
      .where(and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
      .orderBy(desc(sentAt), desc(id));
    const mails = await lastMails(
      tx,
      rows.map((row) => row.id),
    );
    const at = now();
    return rows.map((row) => ({ ...row, expired: row.expiresAt <= at, mail: mails.get(row.id) ?? "waiting" }));
  },
});

/** What became of the last email with each one's link. */
async function lastMails(tx: Tx, ids: string[]): Promise<Map<string | null, Invitation["mail"]>> {
  if (!ids.length) return new Map();
  const rows = await tx
    .selectDistinctOn([teamMails.invitationId], { id: teamMails.invitationId, status: teamMails.status })
    .from(teamMails)
    .where(and(inArray(teamMails.invitationId, ids), eq(teamMails.kind, "invitation")))
    .orderBy(teamMails.invitationId, desc(teamMails.createdAt), desc(teamMails.id));
  return new Map(rows.map(({ id, status }) => [id, status]));
}
