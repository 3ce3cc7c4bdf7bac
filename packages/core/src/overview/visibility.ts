import { type SQL, sql } from "drizzle-orm";
import { type Actor, visibleLeads } from "../kernel";

/** The condition on a joined row of `leads`. */
export const leadIsVisible = (actor: Actor): SQL => visibleLeads(actor) ?? sql`true`;

/** The condition on conversations `c` left-joined with `leads`: those of nobody known are everybody's. */
export const conversationIsVisible = (actor: Actor): SQL => sql`(c.lead_id is null or ${leadIsVisible(actor)})`;
