import { organizationDomains } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command, flow, query } from "../kernel";
import { isUniqueViolation } from "../kernel/postgres-errors";
import { domainToChange, domainToRead, shownDomain } from "./list-domains";
import { type DomainAnswer, DomainRef, MISSING_DAYS, recordOf } from "./schemas";

const DAY_MS = 86_400_000;
const ANSWERS = ["found", "missing", "different", "unreachable"] as const satisfies DomainAnswer[];

/**
 * Asks the DNS for a host name's record and keeps what it says. A name that is proven shows the chat page from now on.
 * @throws NotFound, and Conflict where another organization has proven the name and still does.
 */
export const checkDomain = flow({
  name: "domains.check",
  permission: "domains:write",
  input: DomainRef,
  async run({ run, integrations }, { domainId }) {
    const { name, value } = await run(recordToFind, { domainId });
    const texts = await integrations.dns.findTexts(name);
    const answer: DomainAnswer =
      texts === null ? "unreachable" : texts.includes(value) ? "found" : texts.length ? "different" : "missing";
    return { answer, domain: await run(keepAnswer, { domainId, answer }) };
  },
  audit: ({ domainId }, { answer }) => ({ target: domainId, after: { answer } }),
});

/** A step of `domains.check`. */
const recordToFind = query({
  name: "domains.record",
  permission: "domains:write",
  input: DomainRef,
  run: async ({ tx }, { domainId }) => recordOf(await domainToRead(tx, domainId)),
});

/** A step of `domains.check`. A proven name whose record is missing is given three days; no answer proves nothing. */
const keepAnswer = command({
  name: "domains.keepAnswer",
  permission: "domains:write",
  input: DomainRef.extend({ answer: z.enum(ANSWERS) }),
  async run({ tx, now }, { domainId, answer }) {
    const domain = await domainToChange(tx, domainId);
    const at = now();
    const kept = { checkedAt: at, ...verdict(domain, answer, at) };
    const [row] = await tx
      .update(organizationDomains)
      .set(kept)
      .where(eq(organizationDomains.id, domainId))
      .returning()
      .catch((error: unknown) => {
        if (!isUniqueViolation(error, "organization_domains_hostname_key")) throw error;
        throw new Conflict(
          "domain_taken",
          `${domain.hostname} shows the chat page of another organization. It has to be removed there first.`,
        );
      });
    return shownDomain(row ?? domain);
  },
});

function verdict(
  { verifiedAt, missingSince }: { verifiedAt: Date | null; missingSince: Date | null },
  answer: DomainAnswer,
  at: Date,
): { verifiedAt?: Date | null; missingSince?: Date | null } {
  if (answer === "found") return { verifiedAt: verifiedAt ?? at, missingSince: null };
  if (answer === "unreachable" || !verifiedAt) return {};
  if (!missingSince) return { missingSince: at };
  return at.getTime() - missingSince.getTime() < MISSING_DAYS * DAY_MS ? {} : { verifiedAt: null, missingSince: null };
}
