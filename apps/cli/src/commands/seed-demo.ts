import { createHash } from "node:crypto";
import { loadGoogleConfig, loadMode } from "@katek/config";
import { demo, invitations, listings, organizations, people } from "@katek/core";
import { type Caller, execute, Invalid, type Organization, type Runtime } from "@katek/core/kernel";
import { Command } from "commander";
import { addPictures } from "../demo/add-pictures";
import { HAMMER_REALTY, HAMMER_REALTY_CSV } from "../demo/hammer-realty";
import { makePast } from "../demo/past/make-past";
import { counted, report, say } from "../output";
import { operator, platform, withRuntime } from "../runtime";
import { importFile } from "./import-listings";

/** The source that the demo's listings are imported under. */
const SOURCE = "demo";

export const seedDemo = new Command("seed")
  .description("make Hammer Realty with its people, homes and pictures; what is there stays")
  .option("--json", "print one JSON object")
  .action(({ json }: { json?: boolean }) =>
    withRuntime(async (runtime) => {
      if (loadMode() === "production")
        throw new Invalid(
          "not_in_production",
          "The demo is not made in production mode: its people sign in without a password.",
        );
      const organization = await findOrCreate(runtime);
      const members = await addPeople(runtime, organization);
      const caller: Caller = { actor: operator, organization };
      const { counts, refused } = await importFile(runtime, caller, HAMMER_REALTY_CSV, { source: SOURCE });
      if (refused) throw new Invalid("demo_refused", refused);
      say(`${counted(counts.rows, "home")}, ${counts.created} of them new.`);
      const past = await addPast(runtime, caller, members);
      say(`${counted(past.conversations, "new conversation")}, ${counted(past.leads, "new lead")}.`);
      if (past.leads) await invite(runtime, members);
      const pictures = await addPictures(runtime, caller, SOURCE);
      say(`${counted(pictures, "new picture")}.`);
      const { read } = await execute(runtime, caller, listings.embed, {});
      report(
        { slug: organization.slug, homes: counts.rows, created: counts.created, pictures, read },
        json,
        () =>
          `${organization.name} is ready: the assistant has read ${counted(read, "home")}. /chat/${organization.slug}`,
      );
    }),
  );

async function findOrCreate(runtime: Runtime): Promise<Organization> {
  const { slug, name, tagline, country, currency, timeZone, brandColor, secondColor, assistant } = HAMMER_REALTY;
  const found = await execute(runtime, platform, organizations.find, { slug });
  if (found) return found;
  return execute(runtime, platform, organizations.create, {
    ...{ slug, name, tagline, country, currency, timeZone, brandColor },
    secondaryColor: secondColor,
    assistantName: assistant.name,
    greeting: assistant.greeting,
    suggestedQuestions: [...assistant.firstQuestions],
  });
}

/** What the sandbox's Google calls the account of this email (`sub`). */
const sandboxSubject = (email: string): string =>
  createHash("sha256").update(email.toLowerCase()).digest("hex").slice(0, 21);

/** The ids of the demo's people. */
async function addPeople(runtime: Runtime, { slug }: Organization): Promise<string[]> {
  const { issuer } = loadGoogleConfig();
  const ids: string[] = [];
  for (const { name, email, title, role } of HAMMER_REALTY.people) {
    const { userId } = await execute(runtime, platform, people.add, {
      organization: slug,
      issuer,
      subject: sandboxSubject(email),
      email,
      name,
      title,
      role,
    });
    ids.push(userId);
  }
  return ids;
}

/** Somebody who is about to join: the email with the link is in the sandbox's mailbox. */
async function invite(runtime: Runtime, [owner = ""]: string[]): Promise<void> {
  const organization = await execute(runtime, platform, organizations.find, { slug: HAMMER_REALTY.slug });
  const actor = { kind: "user", id: owner, role: "owner" } as const;
  const input = { emails: [HAMMER_REALTY.invited], role: "agent" as const };
  await execute(runtime, { actor, organization }, invitations.create, input);
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** What happened at the brokerage until now; once. */
async function addPast(runtime: Runtime, caller: Caller, members: string[]) {
  const offered = await Promise.all(
    (["sale", "rent"] as const).map((tab) => execute(runtime, caller, listings.list, { tab, pageSize: 100 })),
  );
  const [home, ...homes] = offered
    .flatMap((page) => page.listings)
    .filter(({ listPrice }) => listPrice !== null)
    // In an order of their own: the newest change first differs from run to run.
    .sort((a, b) => (a.address ?? "").localeCompare(b.address ?? "", "en"));
  const [agent, ...agents] = members;
  if (!home || !agent) return { conversations: 0, leads: 0 };
  return execute(runtime, caller, demo.furnish, {
    ...makePast({ homes: [home, ...homes], agents: [agent, ...agents], now: new Date() }),
    // The longest first, and the owner was here last.
    members: members.map((userId, place) => ({
      userId,
      joinedAt: daysAgo(430 - place * 96),
      lastSeenAt: daysAgo(0.02 + place * 0.31),
    })),
    expiredInvitations: [{ email: HAMMER_REALTY.lapsed, by: agents[0] ?? agent, at: daysAgo(12) }],
  });
}
