import { webhookEndpoints } from "@katek/db/schema";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { query, type TransactionContext } from "../kernel";
import { endpointFigures } from "./endpoint-figures";
import { openSecret } from "./endpoint-secret";
import { noEndpoint } from "./find-endpoint";
import { EndpointRef, FAILING_DAYS } from "./schemas";

/** Everything that may be shown: no secret, in any form. */
const SHOWN = {
  id: webhookEndpoints.id,
  name: webhookEndpoints.name,
  url: webhookEndpoints.url,
  eventNames: webhookEndpoints.eventNames,
  failingSince: webhookEndpoints.failingSince,
  disabledAt: webhookEndpoints.disabledAt,
  disabledBecause: webhookEndpoints.disabledBecause,
  createdAt: webhookEndpoints.createdAt,
};

/** The organization's endpoints in the order of their making, each with what became of its deliveries. */
export const listEndpoints = query({
  name: "webhooks.list",
  permission: "webhooks:read",
  input: z.object({}),
  async run({ tx, now }) {
    const rows = await tx.select(SHOWN).from(webhookEndpoints).orderBy(asc(webhookEndpoints.id));
    const figures = await endpointFigures(
      tx,
      rows.map(({ id }) => id),
      now(),
    );
    return rows.flatMap((row) => {
      const own = figures.get(row.id);
      return own ? [{ ...row, ...own }] : [];
    });
  },
});

/**
 * One endpoint, with when it will be stopped if it goes on failing and until when its old secret signs.
 * @throws NotFound
 */
export const getEndpoint = query({
  name: "webhooks.get",
  permission: "webhooks:read",
  input: EndpointRef,
  async run(context, { endpointId }) {
    const { tx, now } = context;
    const [row] = await tx
      .select({ ...SHOWN, secret: webhookEndpoints.secret, organizationId: webhookEndpoints.organizationId })
      .from(webhookEndpoints)
      .where(eq(webhookEndpoints.id, endpointId));
    const figures = row && (await endpointFigures(tx, [row.id], now())).get(row.id);
    if (!row || !figures) throw noEndpoint();
    const { secret, organizationId, ...shown } = row;
    const oldSecretUntil = oldSecretOf(context, { id: row.id, secret, organizationId });
    const stopsAt =
      row.failingSince && !row.disabledAt ? new Date(row.failingSince.getTime() + FAILING_DAYS * 86_400_000) : null;
    return { ...shown, ...figures, stopsAt, oldSecretUntil };
  },
});

function oldSecretOf({ cipher, now }: TransactionContext, row: Parameters<typeof openSecret>[1]): Date | null {
  try {
    const { previous } = openSecret(cipher, row);
    return previous && previous.until > now() ? previous.until : null;
  } catch {
    return null;
  }
}
