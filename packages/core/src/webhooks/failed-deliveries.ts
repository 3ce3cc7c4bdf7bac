import { webhookDeliveries } from "@katek/db/schema";
import { sql } from "drizzle-orm";

/** Those that wait for another try and those that were given up. */
export const failedDeliveries = sql`(${webhookDeliveries.status} = 'dead' or (${webhookDeliveries.status} = 'pending' and ${webhookDeliveries.attempts} > 0))`;
