import { memberships, users } from "@katek/db/schema";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import type { Assignee } from "./schemas";

/** Who can be given a lead: every member, by name. */
export const listAssignees = query({
  name: "leads.assignees",
  permission: "people:read",
  input: z.object({}),
  async run({ tx, actor }): Promise<Assignee[]> {
    const rows = await tx
      .select({ id: users.id, name: users.name })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .orderBy(asc(users.name), asc(users.id));
    return rows.map((row) => ({ ...row, me: actor.kind === "user" && row.id === actor.id }));
  },
});
