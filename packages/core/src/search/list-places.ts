import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";

/** The towns, areas and postal codes in which the organization offers homes, as the listings spell them. */
export const listPlaces = query({
  name: "search.places",
  permission: "listings:search",
  input: z.object({}),
  async run({ tx, organization }): Promise<string[]> {
    const rows = await tx.execute<{ place: string }>(sql`
      select distinct place from listings l, unnest(array[l.city, l.subdivision_name, l.postal_code]) place
      where l.organization_id = ${organization.id}::uuid and place is not null and length(place) between 3 and 80
      limit 5000`);
    return rows.map((row) => row.place);
  },
});
