import { customType, timestamp, uuid } from "drizzle-orm/pg-core";
import { organizations } from "./organizations";

/** The tenant. First column of the primary key, of every foreign key and of every index of a tenant's table. */
export const organizationId = () =>
  uuid("organization_id")
    .notNull()
    .references(() => organizations.id, { onDelete: "cascade" });

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });

export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
