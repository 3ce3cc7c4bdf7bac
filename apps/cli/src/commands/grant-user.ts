import { loadGoogleConfig } from "@katek/config";
import { invitations, people } from "@katek/core";
import { Conflict, execute, Invalid, type Role, type Runtime } from "@katek/core/kernel";
import { Command } from "commander";
import { report } from "../output";
import { getOrganization, operator, platform, withRuntime } from "../runtime";

interface Options {
  org: string;
  role: Role;
  email?: string;
  subject?: string;
  issuer?: string;
  name?: string;
  title?: string;
  json?: boolean;
}

export const grantUser = new Command("grant")
  .description(
    "make a person a member of an organization, or change what they are there; invites an address nobody has signed in with",
  )
  .requiredOption("--org <slug>", "the organization")
  .requiredOption("--role <role>", "owner, admin or agent")
  .option("--email <address>", "somebody who has signed in with this address; with --subject, where to write to them")
  .option("--subject <id>", "who they are to the identity provider (sub); they need not have signed in")
  .option("--issuer <url>", "the identity provider; Google unless given")
  .option("--name <name>", "their name, with --subject")
  .option("--title <words>", "what they do there, such as “Broker”")
  .option("--json", "print one JSON object")
  .action(({ org, role, title, json, ...who }: Options) =>
    withRuntime(async (runtime) => {
      const organization = await getOrganization(runtime, org);
      const { slug } = organization;
      const person = await identityOf(runtime, who);
      if (!person) {
        // An address alone makes nobody a member: whoever has it proves it by the link.
        const email = who.email ?? "";
        await execute(runtime, { actor: operator, organization }, invitations.create, { emails: [email], role });
        return report(
          { invited: email, organization: slug, role },
          json,
          () => `Nobody has signed in with ${email} yet. They were invited to be ${role} of ${slug}.`,
        );
      }
      const input = { ...person, organization: slug, role, ...(title ? { title } : {}) };
      const { userId } = await execute(runtime, platform, people.add, input);
      report(
        { userId, organization: slug, role, ...person },
        json,
        () => `${person.name} (${person.email}, ${person.subject} at ${person.issuer}) is ${role} of ${slug}.`,
      );
    }),
  );

/**
 * Who is meant. An address alone names somebody only if exactly one person has signed in with it: people are known by issuer
 * and subject, and an address that nobody has proven makes nobody a member: null then.
 */
async function identityOf(runtime: Runtime, { email, subject, issuer, name }: Omit<Options, "org" | "role">) {
  if (subject) {
    if (!email || !name)
      throw new Invalid(
        "incomplete",
        "With --subject, give --email and --name too: how to write to them and call them.",
      );
    return { issuer: issuer ?? loadGoogleConfig().issuer, subject, email, name };
  }
  if (!email)
    throw new Invalid("nobody", "Say who it is: --email <address>, or --subject <id> with --email and --name.");
  const [found, ...others] = await execute(runtime, platform, people.find, { email });
  if (!found) return null;
  if (others.length)
    throw new Conflict(
      "several_people",
      `Several people have signed in with ${email}. Say which: ${[found, ...others].map((each) => `--subject ${each.subject} --issuer ${each.issuer}`).join(", or ")}.`,
      { email },
    );
  return found;
}
