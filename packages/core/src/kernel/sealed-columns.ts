import { invitations, webhookEndpoints } from "@katek/db/schema";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";

declare const PLACE: unique symbol;
/** Where a secret is kept. The cipher takes no other, so that no secret is sealed in a column that rotation forgets. */
export type Place = string & { readonly [PLACE]: true };

interface SealedRow {
  organizationId: string;
  id: string;
}

/** A column that holds sealed secrets; its table's key is (organization_id, id). */
export interface SealedColumn {
  table: PgTable & Record<"organizationId" | "id", PgColumn>;
  column: PgColumn;
  /** What the secrets of this column are bound to, together with organization and row. Never changed: they open with it alone. */
  bound: string;
}

/** Every column that holds a sealed secret. `katek keys rotate` goes through them. */
export const SEALED_COLUMNS = {
  "webhook_endpoints.secret": {
    table: webhookEndpoints,
    column: webhookEndpoints.secret,
    bound: "webhook_endpoints",
  },
  "invitations.token_sealed": {
    table: invitations,
    column: invitations.tokenSealed,
    bound: "invitations",
  },
} satisfies Record<string, SealedColumn>;

export type SealedName = keyof typeof SEALED_COLUMNS;

/** The place of a row's secret. */
export const placeOf = (name: SealedName, { organizationId, id }: SealedRow): Place =>
  `${organizationId}/${SEALED_COLUMNS[name].bound}/${id}` as Place;
