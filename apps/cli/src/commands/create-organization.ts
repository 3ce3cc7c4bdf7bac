import { organizations } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { Command } from "commander";
import { report } from "../output";
import { platform, withRuntime } from "../runtime";

interface Options {
  name: string;
  slug: string;
  country?: string;
  currency?: string;
  timeZone?: string;
  json?: boolean;
}

export const createOrganization = new Command("create")
  .description("make an organization")
  .requiredOption("--name <name>", "its name, such as “Hammer Realty”")
  .requiredOption("--slug <slug>", "the last part of its chat address")
  .option("--country <code>", "ISO 3166-1, such as US")
  .option("--currency <code>", "ISO 4217, such as USD")
  .option("--time-zone <zone>", "IANA name, such as America/Chicago")
  .option("--json", "print one JSON object")
  .action(({ json, ...input }: Options) =>
    withRuntime(async (runtime) => {
      const { id, slug, name, country, currency, timeZone } = await execute(
        runtime,
        platform,
        organizations.create,
        input,
      );
      report({ id, slug, name, country, currency, timeZone }, json, () => `Made ${name}: /chat/${slug}`);
    }),
  );
