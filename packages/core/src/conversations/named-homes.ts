import { listings } from "@katek/db/schema";
import { and, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { listingCards } from "../listings";
import { OFFERED_STATUSES } from "../listings/schemas";

/** Also homes that are gone may be asked about: "19 Lockkeepers Yard is sold". */
const KNOWN_STATUSES = [...OFFERED_STATUSES, "pending", "closed"];
const MOST = 4;

/** The homes whose street and number stand in a text, the longest match first. A step of `conversations.answer`. */
export const namedHomes = query({
  name: "conversations.namedHomes",
  permission: "chat:read",
  input: z.object({ text: z.string().max(4_000) }),
  async run({ tx, organization }, { text }) {
    const street = sql`lower(split_part(${listings.unparsedAddress}, ',', 1))`;
    const rows = await tx
      .select({ id: listings.id })
      .from(listings)
      .where(
        and(
          sql`${listings.organizationId} = ${organization.id}::uuid`,
          inArray(listings.standardStatus, KNOWN_STATUSES),
          sql`${listings.unparsedAddress} ~ '^[0-9]' and length(${street}) >= 6`,
          sql`position(${street} in lower(${text})) > 0`,
        ),
      )
      .orderBy(sql`length(${street}) desc`)
      .limit(MOST);
    return listingCards(
      tx,
      rows.map(({ id }) => id),
    );
  },
});
