import { createHash } from "node:crypto";
import { loadGoogleConfig, loadMode } from "@katek/config";
import { listings, organizations, people } from "@katek/core";
import { type Caller, execute, Invalid, type Organization, type Runtime } from "@katek/core/kernel";
import { Command } from "commander";
import { addPictures } from "../demo/add-pictures";
import { HAMMER_REALTY, HAMMER_REALTY_CSV } from "../demo/hammer-realty";
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
      await addPeople(runtime, organization);
      const caller: Caller = { actor: operator, organization };
      const { counts, refused } = await importFile(runtime, caller, HAMMER_REALTY_CSV, { source: SOURCE });
      if (refused) throw new Invalid("demo_refused", refused);
      say(`${counted(counts.rows, "home")}, ${counts.created} of them new.`);
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

async function addPeople(runtime: Runtime, { slug }: Organization): Promise<void> {
  const { issuer } = loadGoogleConfig();
  for (const { name, email, title, role } of HAMMER_REALTY.people)
    await execute(runtime, platform, people.add, {
      organization: slug,
      issuer,
      subject: sandboxSubject(email),
      email,
      name,
      title,
      role,
    });
}
