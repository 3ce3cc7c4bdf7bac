import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Which worker processes are alive; the jobs of the others are freed. */
export const workerHeartbeats = pgTable("worker_heartbeats", {
  id: uuid("id").primaryKey(),
  /** graphile-worker's own ids, as in `locked_by`. */
  workerIds: text("worker_ids").array().notNull(),
  seenAt: instant("seen_at").notNull(),
});
