import type { Tx } from "@katek/db";
import { webhookEndpoints } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { NotFound } from "../kernel";

/** An endpoint to change, locked. @throws NotFound */
export async function endpointToChange(tx: Tx, endpointId: string) {
  const [endpoint] = await tx.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, endpointId)).for("update");
  if (!endpoint) throw noEndpoint();
  return endpoint;
}

export const noEndpoint = () =>
  new NotFound("webhook_not_found", "There is no such endpoint. It may have been deleted.");
