import { listings } from "@katek/db/schema";
import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { query, type TransactionContext } from "../kernel";
import { RecentPlaces } from "./recent-places";

const recent = new RecentPlaces();

/**
 * The towns, areas and postal codes in which the organization offers homes, as the listings spell them. Read anew when a
 * listing has changed, and after a minute, since one that is gone changes nothing.
 */
export const listPlaces = query({
  name: "search.places",
  permission: "listings:search",
  input: z.object({}),
  async run(context): Promise<string[]> {
    const { tx, organization } = context;
    const [latest] = await tx
      .select({ id: listings.id, updatedAt: listings.updatedAt })
      .from(listings)
      .where(eq(listings.organizationId, organization.id))
      .orderBy(desc(listings.updatedAt), desc(listings.id))
      .limit(1);
    if (!latest) return [];
    return recent.of(organization.id, `${latest.updatedAt.getTime()} ${latest.id}`, () => readPlaces(context));
  },
});

async function readPlaces({ tx, organization }: TransactionContext): Promise<string[]> {
  const rows = await tx.execute<{ place: string }>(sql`
    select distinct place from listings l, unnest(array[l.city, l.subdivision_name, l.postal_code]) place
    where l.organization_id = ${organization.id}::uuid and place is not null and length(place) between 3 and 80
    limit 5000`);
  return rows.map((row) => row.place);
}
