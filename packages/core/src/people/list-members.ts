import { leads, memberships, users } from "@katek/db/schema";
import { count, eq, notInArray, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import type { Member } from "./schemas";
import { countSeats } from "./seats";

/** Who works here, owners first and then by name, with the open leads that each has, and the plan's seats. */
export const listMembers = query({
  name: "people.list",
  permission: "people:read",
  input: z.object({}),
  async run(context) {
    const { tx, actor } = context;
    const open = tx
      .select({ assigneeId: leads.assigneeId, n: count().as("n") })
      .from(leads)
      .where(notInArray(leads.stage, ["converted", "lost"]))
      .groupBy(leads.assigneeId)
      .as("open");
    const rows = await tx
      .select({
        userId: users.id,
        name: users.name,
        email: users.email,
        role: memberships.role,
        title: memberships.title,
        joinedAt: memberships.createdAt,
        lastSeenAt: memberships.lastSeenAt,
        leavesAt: users.deletionDueAt,
        openLeads: sql<number>`coalesce(${open.n}, 0)`.mapWith(Number),
      })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .leftJoin(open, eq(open.assigneeId, memberships.userId))
      .orderBy(sql`array_position(array['owner', 'admin', 'agent'], ${memberships.role}), ${users.name}, ${users.id}`);
    const members: Member[] = rows.map((row) => ({ ...row, me: actor.kind === "user" && actor.id === row.userId }));
    return { members, seats: await countSeats(context) };
  },
});
