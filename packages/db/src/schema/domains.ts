import { isNotNull } from "drizzle-orm";
import { pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";

/**
 * A host name of an organization's own that shows its chat page once its DNS proves whose it is. Anyone may claim a name;
 * only one organization can have proven it.
 */
export const organizationDomains = pgTable(
  "organization_domains",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    /** In lower case, without a dot at the end; an international name in its ASCII form. */
    hostname: text("hostname").notNull(),
    /** What the TXT record must say. Not a secret: it stands in the DNS. */
    token: text("token").notNull(),
    verifiedAt: instant("verified_at"),
    checkedAt: instant("checked_at"),
    /** Since when the record of a proven name is missing; it stops showing the page after three days. */
    missingSince: instant("missing_since"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    uniqueIndex("organization_domains_own_key").on(t.organizationId, t.hostname),
    uniqueIndex("organization_domains_hostname_key").on(t.hostname).where(isNotNull(t.verifiedAt)),
  ],
);
