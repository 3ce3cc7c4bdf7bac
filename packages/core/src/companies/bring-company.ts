import { invitations, memberships, oauthAccounts, organizationSlugs, organizations, users } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { findOrMakeUser, isOpen } from "../identity";
import { Conflict, type PlatformContext, platformCommand, platformQuery } from "../kernel";
import { CreateOrganizationInput } from "../organizations/schemas";
import { Company, type CompanyPerson, type CompanyPlan, type PersonStep } from "./schemas";

/** What bringing a company over would do; nothing is written. @throws Conflict (`slug_taken`) */
export const planCompany = platformQuery({
  name: "companies.plan",
  permission: "organizations:create",
  input: Company,
  run: async (context, company): Promise<CompanyPlan> => (await look(context, company)).plan,
});

/**
 * Makes the organization and the memberships of a company, all of it or nothing. Run again, it adds what is missing and changes
 * nothing that was changed since. Whoever is to be invited is left to the caller.
 * @throws Conflict (`slug_taken`)
 */
export const bringCompany = platformCommand({
  name: "companies.bring",
  permission: "organizations:create",
  input: Company,
  async run(context, company): Promise<CompanyPlan & { organizationId: string }> {
    const { tx, newId, now } = context;
    const { people, ...settings } = company;
    // Two runs at once would both find nobody.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`bring ${company.slug}`}, 0))`);
    const { plan, existing } = await look(context, company);
    const organizationId = existing ?? newId();
    if (!existing)
      await tx
        .insert(organizations)
        .values({ id: organizationId, createdAt: now(), ...CreateOrganizationInput.parse(settings) });
    for (const [index, person] of people.entries()) {
      if (plan.people[index]?.step !== "add" || !person.issuer || !person.subject) continue;
      const { issuer, subject, email, name, role, title } = person;
      const { id: userId } = await findOrMakeUser(context, { issuer, subject, email, name });
      await tx
        .insert(memberships)
        .values({ organizationId, userId, role, title, createdAt: now() })
        .onConflictDoNothing();
    }
    return { ...plan, organizationId };
  },
});

async function look({ tx, now }: PlatformContext, { slug, name, people }: Company) {
  const [taken] = await tx
    .select({ id: organizations.id, name: organizations.name, slug: organizations.slug })
    .from(organizationSlugs)
    .innerJoin(organizations, eq(organizations.id, organizationSlugs.organizationId))
    .where(eq(organizationSlugs.slug, slug));
  if (taken && taken.name !== name)
    throw new Conflict("slug_taken", `The address ${slug} belongs to ${taken.name}.`, { slug });
  const steps: CompanyPlan["people"] = [];
  for (const person of people)
    steps.push({ email: person.email, role: person.role, step: await stepOf(tx, taken?.id ?? null, person, now()) });
  const plan: CompanyPlan = { slug, organization: taken ? "exists" : "create", people: steps };
  return { plan, existing: taken?.id ?? null };
}

/** By issuer and subject alone whoever has them; else whether a member of this organization has that address. */
async function stepOf(
  tx: PlatformContext["tx"],
  organizationId: string | null,
  { issuer, subject, email }: CompanyPerson,
  at: Date,
): Promise<PersonStep> {
  const known = issuer && subject;
  if (!organizationId) return known ? "add" : "invite";
  const [member] = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(oauthAccounts, eq(oauthAccounts.userId, users.id))
    .where(
      and(
        eq(memberships.organizationId, organizationId),
        known
          ? and(eq(oauthAccounts.issuer, issuer), eq(oauthAccounts.subject, subject))
          : eq(sql`lower(${users.email})`, email.toLowerCase()),
      ),
    )
    .limit(1);
  if (member) return "member";
  if (known) return "add";
  const [invited] = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.organizationId, organizationId), eq(invitations.email, email.toLowerCase()), isOpen(at)));
  return invited ? "invited" : "invite";
}
