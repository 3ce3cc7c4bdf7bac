import { listings } from "@katek/db/schema";
import { count, sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";

/** What an organization that nobody has written to has done so far. */
export interface FirstDay {
  /** The steps of the onboarding that are done. */
  done: string[];
  homes: number;
  /** Of them, those that the assistant has read. */
  homesRead: number;
}

/** Null once a buyer has written or a lead is there. */
export async function firstDay({ tx, organization }: TransactionContext): Promise<FirstDay | null> {
  const [row] = await tx.execute<{ begun: boolean }>(
    sql`select exists (select from events where name in ('conversation.started', 'lead.created')) as begun`,
  );
  if (row?.begun) return null;
  const [homes] = await tx
    .select({
      all: count(),
      read: sql<number>`count(*) filter (where ${listings.embeddedHash} is not distinct from ${listings.textHash})`.mapWith(
        Number,
      ),
    })
    .from(listings);
  return { done: organization.onboarding.done, homes: homes?.all ?? 0, homesRead: homes?.read ?? 0 };
}
