import { organizations } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { Command } from "commander";
import { report } from "../output";
import { platform, withRuntime } from "../runtime";

export const listOrganizations = new Command("list")
  .description("list the organizations")
  .option("--json", "print one JSON object")
  .action(({ json }: { json?: boolean }) =>
    withRuntime(async (runtime) => {
      const list = await execute(runtime, platform, organizations.list, {});
      report({ organizations: list }, json, () =>
        list.length
          ? list.map(({ slug, name, plan }) => `${slug}  ${name}  (${plan})`).join("\n")
          : "There are none yet.",
      );
    }),
  );
