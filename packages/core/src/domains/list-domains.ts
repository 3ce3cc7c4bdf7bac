import type { Tx } from "@katek/db";
import { organizationDomains } from "@katek/db/schema";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { NotFound, query } from "../kernel";
import { recordOf } from "./schemas";

type DomainRow = typeof organizationDomains.$inferSelect;

/** A claimed host name with the record that proves it, as the settings show it. */
export const shownDomain = (row: DomainRow) => {
  const { id, hostname, verifiedAt, checkedAt, missingSince, createdAt } = row;
  return { id, hostname, verifiedAt, checkedAt, missingSince, createdAt, record: recordOf(row) };
};

/** The organization's host names in the order of their making. */
export const listDomains = query({
  name: "domains.list",
  permission: "domains:read",
  input: z.object({}),
  async run({ tx }) {
    return (await tx.select().from(organizationDomains).orderBy(asc(organizationDomains.id))).map(shownDomain);
  },
});

/** One host name. @throws NotFound */
export async function domainToRead(tx: Tx, domainId: string): Promise<DomainRow> {
  const [domain] = await tx.select().from(organizationDomains).where(eq(organizationDomains.id, domainId));
  if (!domain) throw noDomain();
  return domain;
}

/** The same to change it, locked. @throws NotFound */
export async function domainToChange(tx: Tx, domainId: string): Promise<DomainRow> {
  const [domain] = await tx
    .select()
    .from(organizationDomains)
    .where(eq(organizationDomains.id, domainId))
    .for("update");
  if (!domain) throw noDomain();
  return domain;
}

const noDomain = () => new NotFound("domain_not_found", "There is no such address. It may have been removed.");
