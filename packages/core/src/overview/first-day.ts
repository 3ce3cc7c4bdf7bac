import { invitations, listings, memberships } from "@katek/db/schema";
import { count, sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { SAMPLE_SOURCE } from "../listings/schemas";

/** What an organization that nobody has written to has done so far. */
export interface FirstDay {
  /** The steps of the onboarding that are done. */
  done: string[];
  homes: number;
  /** Of them, those that the assistant has read. */
  homesRead: number;
  /** Of them, the invented ones. */
  samples: number;
  /** The widget was seen on a site of the organization. */
  widgetSeen: boolean;
  /** A plan is tried or paid for. */
  planChosen: boolean;
  /** Somebody else works here, or was asked to. */
  teamInvited: boolean;
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
      samples: sql<number>`count(*) filter (where ${listings.source} = ${SAMPLE_SOURCE})`.mapWith(Number),
      read: sql<number>`count(*) filter (where ${listings.embeddedHash} is not distinct from ${listings.textHash})`.mapWith(
        Number,
      ),
    })
    .from(listings);
  const [team] = await tx.select({ people: count() }).from(memberships);
  const [asked] = await tx.select({ invitations: count() }).from(invitations);
  return {
    done: organization.onboarding.done,
    homes: homes?.all ?? 0,
    homesRead: homes?.read ?? 0,
    samples: homes?.samples ?? 0,
    widgetSeen: organization.widgetSeenAt !== null,
    planChosen: organization.plan !== "trial" || organization.trialEndsAt !== null,
    teamInvited: (team?.people ?? 0) > 1 || (asked?.invitations ?? 0) > 0,
  };
}
