import { listings } from "@katek/db/schema";
import { asc, count, desc, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";

const MOST_CITIES = 200;

/** What the filters of the listings page can be set to: the towns, kinds and statuses that there are. */
export const listChoices = query({
  name: "listings.choices",
  permission: "listings:read",
  input: z.object({}),
  async run({ tx, organization }) {
    const [cities, types, statuses] = await Promise.all([
      tx
        .select({ city: sql<string>`min(${listings.city})`, n: count() })
        .from(listings)
        .where(isNotNull(listings.city))
        .groupBy(sql`lower(${listings.city})`)
        .orderBy(desc(count()), sql`lower(${listings.city})`)
        .limit(MOST_CITIES),
      tx
        .selectDistinct({ type: listings.propertyType })
        .from(listings)
        .where(isNotNull(listings.propertyType))
        .orderBy(asc(listings.propertyType)),
      tx.selectDistinct({ status: listings.standardStatus }).from(listings).orderBy(asc(listings.standardStatus)),
    ]);
    return {
      cities: cities.map(({ city }) => city).sort((a, b) => a.localeCompare(b)),
      types: types.flatMap(({ type }) => type ?? []),
      statuses: statuses.map(({ status }) => status),
      /** What a new listing begins with. */
      currency: organization.currency,
      country: organization.country,
    };
  },
});
