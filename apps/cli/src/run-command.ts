import { ConfigurationError } from "@katek/config";
import { KatekError } from "@katek/core/kernel";
import { Command, CommanderError } from "commander";
import { createOrganization } from "./commands/create-organization";
import { deleteOrganization } from "./commands/delete-organization";
import { grantUser } from "./commands/grant-user";
import { importListings } from "./commands/import-listings";
import { init } from "./commands/init";
import { listListings } from "./commands/list-listings";
import { listOrganizations } from "./commands/list-organizations";
import { migrateCompanies } from "./commands/migrate-companies";
import { rotateKeys } from "./commands/rotate-keys";
import { searchListings } from "./commands/search-listings";
import { seedDemo } from "./commands/seed-demo";
import { errorForPrograms, explain } from "./explain-error";
import { say } from "./output";

const program = new Command("katek")
  .description("The operator's command line of KaTek.")
  .option("--directory <path>", "where relative paths start", process.cwd())
  .addCommand(init)
  .addCommand(
    new Command("org")
      .description("organizations")
      .addCommand(createOrganization)
      .addCommand(listOrganizations)
      .addCommand(deleteOrganization),
  )
  .addCommand(new Command("user").description("people").addCommand(grantUser))
  .addCommand(migrateCompanies)
  .addCommand(new Command("keys").description("the keys that secrets are encrypted with").addCommand(rotateKeys))
  .addCommand(importListings)
  .addCommand(listListings)
  .addCommand(searchListings)
  .addCommand(new Command("demo").description("the demo organization").addCommand(seedDemo));
throwing(program);

/**
 * Carries out one command of the operator: its result goes to stdout, what is said of it to stderr.
 * @param words what follows `katek` on the command line
 * @returns once it is done. A failure is told of, and leaves the exit code 1.
 */
export async function runCommand(words: string[]): Promise<void> {
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    fail(error, words);
  }
}

/** Has a command that cannot be understood throw, like one that fails. What is wrong with it was said by then. */
function throwing(command: Command): void {
  command.exitOverride();
  for (const each of command.commands) throwing(each);
}

/** A sentence on stderr; with `--json` an object on stdout too, for the program that asked. */
function fail(error: unknown, words: string[]): void {
  const usage = error instanceof CommanderError;
  // Help and the version end this way too.
  if (usage && error.exitCode === 0) return;
  process.exitCode = 1;
  if (!usage) say(explain(error));
  if (words.includes("--json")) process.stdout.write(`${JSON.stringify(errorForPrograms(error))}\n`);
  if (!usage && !(error instanceof KatekError || error instanceof ConfigurationError) && error instanceof Error)
    say(error.stack ?? "");
}
