import { organizations } from "@katek/core";
import { execute, Invalid } from "@katek/core/kernel";
import { Command } from "commander";
import { report } from "../output";
import { platform, withRuntime } from "../runtime";

interface Options {
  org?: string;
  slug?: string;
  yes?: boolean;
  json?: boolean;
}

export const deleteOrganization = new Command("delete")
  .description("delete an organization with all that it has")
  .option("--org <slug>", "the organization")
  .option("--slug <slug>", "the same as --org")
  .option("--yes", "really delete it")
  .option("--json", "print one JSON object")
  .action(({ org, slug = org, yes, json }: Options) =>
    withRuntime(async (runtime) => {
      if (!slug) throw new Invalid("no_organization", "Say which organization: --org <slug>.");
      if (!yes)
        throw new Invalid("not_confirmed", `This deletes ${slug} with all that it has. Add --yes if you mean it.`);
      const found = await execute(runtime, platform, organizations.find, { slug });
      // Pictures first: when their store does not answer, the organization is still there to be named again.
      if (found?.slug === slug) await runtime.integrations.photos.removeAll(found.id);
      const { id } = await execute(runtime, platform, organizations.delete, { slug });
      report({ id, slug, deleted: true }, json, () => `Deleted ${slug}.`);
    }),
  );
