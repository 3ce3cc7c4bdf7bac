import { auditEntries, events, imports, listingChanges, listings, users } from "@katek/db/schema";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { query, type TransactionContext } from "../kernel";
import { noSuchListing } from "./get-listing";
import type { HistoryEntry } from "./history-entry";
import { moneyInWords } from "./in-words";

const MOST = 50;

/**
 * What happened to a listing, the latest first: how it came, what people and programs did to it, what imports changed, and how its
 * price and status went. @throws NotFound
 */
export const readHistory = query({
  name: "listings.history",
  permission: "listings:read",
  input: z.object({ listingId: z.uuid() }),
  async run(context, { listingId }): Promise<HistoryEntry[]> {
    const [listing] = await context.tx
      .select({ id: listings.id, rentPeriod: listings.rentPeriod })
      .from(listings)
      .where(eq(listings.id, listingId));
    if (!listing) throw noSuchListing();
    const [happened, done, changed] = await Promise.all([
      eventsOf(context, listingId),
      actionsOn(context, listingId),
      changesOf(context, listingId),
    ]);
    return withWhoChanged([...happened, ...done], changed)
      .sort((a, b) => b.at.getTime() - a.at.getTime() || ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
      .slice(0, MOST);
  },
});

/** What is written in one transaction has times that differ by less. */
const AT_ONCE_MS = 2_000;
const SHOWN_AS_CHANGES = ["listPrice", "currency", "standardStatus", "listingType", "closeDate"];

/** Tells of each change who made it; an action that did nothing else is not told of twice. */
function withWhoChanged(acts: HistoryEntry[], changes: HistoryEntry[]): HistoryEntry[] {
  const told = new Set<HistoryEntry>();
  const named = changes.map((change) => {
    // The entry and the event are written after the row.
    const off = ({ at }: HistoryEntry) => at.getTime() - change.at.getTime();
    const near = acts.filter((entry) => off(entry) >= 0 && off(entry) <= AT_ONCE_MS).sort((a, b) => off(a) - off(b));
    const act =
      near.find((entry) => entry.type === "done" && entry.fields.length > 0) ??
      near.find(({ type }) => type === "import");
    if (change.type !== "changed" || !act) return change;
    if (act.type === "done" && act.fields.every((field) => SHOWN_AS_CHANGES.includes(field))) told.add(act);
    return {
      ...change,
      by: act.type === "done" ? act.by : null,
      import: act.type === "import" ? act.import : null,
    };
  });
  return [...acts.filter((act) => !told.has(act)), ...named];
}

/** What happened at one moment: the price before who changed it. */
const ORDER: HistoryEntry["type"][] = ["changed", "done", "import", "created"];

async function eventsOf({ tx }: TransactionContext, listingId: string): Promise<HistoryEntry[]> {
  const rows = await tx
    .select({
      name: events.name,
      at: events.occurredAt,
      actorKind: events.actorKind,
      fileName: imports.fileName,
      importId: imports.id,
      person: users.name,
    })
    .from(events)
    .leftJoin(imports, sql`${imports.id} = (${events.payload}->>'importId')::uuid`)
    .leftJoin(users, sql`${events.actorKind} = 'user' and ${users.id}::text = ${events.actorId}`)
    .where(and(eq(events.recordId, listingId), inArray(events.name, ["listing.created", "listing.updated"])))
    .orderBy(desc(events.id))
    .limit(MOST);
  return rows.flatMap(({ name, at, fileName, importId, person, actorKind }): HistoryEntry[] => {
    const from = importId ? { id: importId, fileName: fileName ?? "" } : null;
    if (name === "listing.created") return [{ type: "created", at, by: person, actorKind, import: from }];
    // What people and programs change stands in the audit log, with the fields.
    return from ? [{ type: "import", at, import: from }] : [];
  });
}

async function actionsOn({ tx }: TransactionContext, listingId: string): Promise<HistoryEntry[]> {
  const rows = await tx
    .select({
      operation: auditEntries.operation,
      at: auditEntries.occurredAt,
      after: auditEntries.after,
      actorKind: auditEntries.actorKind,
      person: users.name,
    })
    .from(auditEntries)
    .leftJoin(users, sql`${auditEntries.actorKind} = 'user' and ${users.id}::text = ${auditEntries.actorId}`)
    .where(
      and(
        sql`(${auditEntries.target} = ${listingId} or ${auditEntries.after}->'listings' ? ${listingId})`,
        sql`${auditEntries.operation} like 'listings.%' and ${auditEntries.operation} <> 'listings.create'`,
      ),
    )
    .orderBy(desc(auditEntries.occurredAt), desc(auditEntries.id))
    .limit(MOST);
  return rows.map(({ operation, at, after, actorKind, person }) => ({
    type: "done",
    at,
    by: person,
    actorKind,
    operation,
    fields: Array.isArray(after?.fields) ? after.fields.filter((field) => typeof field === "string") : [],
  }));
}

async function changesOf({ tx }: TransactionContext, listingId: string): Promise<HistoryEntry[]> {
  const rows = await tx
    .select()
    .from(listingChanges)
    .where(eq(listingChanges.listingId, listingId))
    .orderBy(desc(listingChanges.changedAt))
    .limit(MOST);
  return rows.map(({ field, before, after, currencyBefore, currencyAfter, changedAt }) => {
    const money = field === "list_price";
    return {
      type: "changed",
      at: changedAt,
      field,
      before: money ? inMoney(before, currencyBefore) : before,
      after: money ? inMoney(after, currencyAfter) : after,
      by: null,
      import: null,
    };
  });
}

const inMoney = (amount: string | null, currency: string): string | null =>
  amount === null ? null : moneyInWords({ listPrice: Number(amount), currency, rentPeriod: null });
