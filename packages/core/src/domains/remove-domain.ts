import { organizationDomains } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { command } from "../kernel";
import { domainToChange } from "./list-domains";
import { DomainRef } from "./schemas";

/** Gives a host name up: it shows the chat page no longer. @throws NotFound */
export const removeDomain = command({
  name: "domains.remove",
  permission: "domains:write",
  input: DomainRef,
  async run({ tx }, { domainId }) {
    const { hostname } = await domainToChange(tx, domainId);
    await tx.delete(organizationDomains).where(eq(organizationDomains.id, domainId));
    return { hostname };
  },
  audit: ({ domainId }, { hostname }) => ({ target: domainId, before: { hostname } }),
});
