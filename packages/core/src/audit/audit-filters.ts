import { auditEntries, memberships, users } from "@katek/db/schema";
import { asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { featureWords } from "./operation-words";

/** What the audit log can be filtered by: the members, and the parts of the product that it has entries of. */
export const auditFilters = query({
  name: "audit.filters",
  permission: "audit:read",
  input: z.object({}),
  async run({ tx }) {
    const people = await tx
      .select({ id: users.id, name: users.name })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .orderBy(asc(users.name), asc(users.id));
    const features = await tx
      .selectDistinct({ feature: sql<string>`split_part(${auditEntries.operation}, '.', 1)` })
      .from(auditEntries);
    return {
      people,
      features: features
        .map(({ feature }) => ({ feature, words: featureWords(feature) }))
        .sort((a, b) => a.words.localeCompare(b.words, "en")),
    };
  },
});
