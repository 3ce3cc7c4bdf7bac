import { resolve } from "node:path";
import { companies, invitations } from "@katek/core";
import type { CompanyPlan } from "@katek/core/companies/schemas";
import { MOST_AT_ONCE } from "@katek/core/invitations/schemas";
import { execute, KatekError, ROLES, type Runtime } from "@katek/core/kernel";
import { Command } from "commander";
import { type Problem, type ReadCompany, readCompanies } from "../companies/read-companies";
import { counted, report } from "../output";
import { getOrganization, operator, platform, withRuntime } from "../runtime";

/** What `katek migrate-companies --json` prints. */
export interface MigrationReport {
  applied: boolean;
  companies: (CompanyPlan & { name: string; lines: number[] })[];
  /** What keeps companies back, by line. A company with a problem is not brought over at all. */
  problems: Problem[];
}

export const migrateCompanies = new Command("migrate-companies")
  .description(
    "make organizations and memberships from a file of companies and users; says what it would do unless --apply",
  )
  .requiredOption("--file <path>", "CSV with one user in a row, or JSON")
  .option("--apply", "really do it")
  .option("--json", "print one JSON object")
  .action(({ file, apply = false, json }: { file: string; apply?: boolean; json?: boolean }, command: Command) =>
    withRuntime(async (runtime) => {
      const directory = command.optsWithGlobals<{ directory?: string }>().directory ?? ".";
      const read = await readCompanies(resolve(directory, file));
      const result: MigrationReport = { applied: apply, companies: [], problems: [...read.problems] };
      for (const each of read.companies) await bring(runtime, each, result);
      result.problems.sort((a, b) => a.line - b.line);
      report(result, json, describe);
      if (result.problems.length) process.exitCode = 1;
    }),
  );

/** One company in a transaction of its own: a later one that fails takes nothing back. */
async function bring(runtime: Runtime, { company, lines }: ReadCompany, result: MigrationReport): Promise<void> {
  try {
    const { slug, organization, people } = result.applied
      ? await execute(runtime, platform, companies.bring, company)
      : await execute(runtime, platform, companies.plan, company);
    result.companies.push({ name: company.name, slug, organization, people, lines });
    if (result.applied) await invite(runtime, slug, people);
  } catch (error) {
    if (!(error instanceof KatekError)) throw error;
    result.problems.push({ line: lines[0] ?? 1, company: company.name, reason: error.message });
  }
}

/** Sends an invitation to whoever has to prove their address first. @throws KatekError, such as where the plan's seats are taken. */
async function invite(runtime: Runtime, slug: string, people: CompanyPlan["people"]): Promise<void> {
  const caller = { actor: operator, organization: await getOrganization(runtime, slug) };
  for (const role of ROLES) {
    const emails = people
      .filter((person) => person.step === "invite" && person.role === role)
      .map(({ email }) => email);
    for (let from = 0; from < emails.length; from += MOST_AT_ONCE)
      await execute(runtime, caller, invitations.create, { emails: emails.slice(from, from + MOST_AT_ONCE), role });
  }
}

const WORDS = {
  member: ["is a member already", "is a member already"],
  add: ["becomes a member", "is a member now"],
  invite: ["would be invited", "was invited"],
  invited: ["was invited before", "was invited before"],
} as const;

function describe({ applied, companies: brought, problems }: MigrationReport): string {
  return [
    ...brought.flatMap(({ name, slug, organization, people, lines }) => [
      `${name} (/chat/${slug}) ${organization === "exists" ? "is there already" : applied ? "was made" : "would be made"}.`,
      ...people.map(
        ({ email, role, step }, index) => `  line ${lines[index]}: ${email}, ${role}, ${WORDS[step][applied ? 1 : 0]}.`,
      ),
    ]),
    ...(problems.length ? [`${counted(problems.length, "problem")}; these companies are left out whole:`] : []),
    ...problems.map(({ line, company, reason }) => `  line ${line}${company ? `, ${company}` : ""}: ${reason}`),
    applied ? "Done." : "Nothing has changed. Add --apply to do it.",
  ].join("\n");
}
