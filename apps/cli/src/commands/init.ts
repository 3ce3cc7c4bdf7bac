import { Command } from "commander";
import { report } from "../output";
import { migrate } from "../runtime";

export const init = new Command("init")
  .description("bring the database up to date; safe to run again")
  .option("--json", "print one JSON object")
  .action(async ({ json }: { json?: boolean }) => {
    await migrate();
    report({ upToDate: true }, json, () => "The database is up to date.");
  });
