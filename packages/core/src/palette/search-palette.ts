import { leads, listings } from "@katek/db/schema";
import { and, desc, or, sql } from "drizzle-orm";
import { may, query, type TransactionContext, visibleLeads } from "../kernel";
import { streetOf } from "../listings";
import { ownSourceId, placeOf } from "../listings/schemas";
import { PaletteInput, type PaletteResults } from "./schemas";

const MOST = 5;
/** Fewer digits are as likely part of a house number. */
const PHONE_DIGITS = 3;

/** People and homes whose name, address, email or number has this text in it; none for an empty one. */
export const searchPalette = query({
  name: "palette.search",
  permission: "overview:read",
  input: PaletteInput,
  async run(context, { text }): Promise<PaletteResults> {
    if (!text) return { leads: [], homes: [] };
    const seesLeads = may(context.actor, "leads:read");
    return { leads: seesLeads ? await people(context, text) : [], homes: await homes(context, text) };
  },
});

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

async function people({ tx, actor }: TransactionContext, text: string): Promise<PaletteResults["leads"]> {
  const digits = text.replace(/\D/g, "");
  const rows = await tx
    .select({ id: leads.id, name: leads.name, email: leads.email, phone: leads.phone, stage: leads.stage })
    .from(leads)
    .where(
      and(
        visibleLeads(actor),
        or(
          sql`${leads.name} ilike ${like(text)}`,
          sql`${leads.email} ilike ${like(text)}`,
          digits.length >= PHONE_DIGITS ? sql`${leads.phone} like ${`%${digits}%`}` : undefined,
        ),
      ),
    )
    .orderBy(desc(leads.lastActivityAt), desc(leads.id))
    .limit(MOST);
  return rows.map(({ email, phone, ...lead }) => ({ ...lead, contact: email ?? phone }));
}

async function homes({ tx }: TransactionContext, text: string): Promise<PaletteResults["homes"]> {
  const rows = await tx
    .select({
      id: listings.id,
      address: listings.unparsedAddress,
      source: listings.source,
      sourceId: listings.sourceId,
      subdivisionName: listings.subdivisionName,
      city: listings.city,
    })
    .from(listings)
    .where(
      or(
        sql`${listings.unparsedAddress} ilike ${like(text)}`,
        sql`${listings.subdivisionName} ilike ${like(text)}`,
        sql`${listings.city} ilike ${like(text)}`,
        sql`${listings.sourceId} ilike ${like(text)}`,
        sql`${listings.publicRemarks} ilike ${like(text)}`,
      ),
    )
    // An address that has it says more than a description that does.
    .orderBy(
      sql`${listings.unparsedAddress} ilike ${like(text)} desc nulls last`,
      desc(listings.updatedAt),
      listings.id,
    )
    .limit(MOST);
  return rows.map(({ id, address, ...row }) => {
    const place = placeOf(row);
    return {
      id,
      address: address ? streetOf(address, place) : (ownSourceId(row) ?? place ?? "Address not given"),
      place,
    };
  });
}
