import type { organizations } from "@katek/db/schema";

/** The tenant that an operation runs for. Resolved before it runs, never from its input. */
export type Organization = typeof organizations.$inferSelect;
