import { PLANS } from "@katek/config";
import { Command } from "commander";
import { report } from "../output";
import { migrate } from "../runtime";

export const init = new Command("init")
  .description("bring the database up to date and say which plans there are; safe to run again")
  .option("--json", "print one JSON object")
  .action(async ({ json }: { json?: boolean }) => {
    await migrate();
    // Plans are part of the program, so that there are none to make and none to drift.
    const plans = Object.entries(PLANS).map(([id, { name, priceMonthly }]) => ({ id, name, priceMonthly }));
    report(
      { upToDate: true, plans },
      json,
      () => `The database is up to date. Plans: ${plans.map(({ name }) => name).join(", ")}.`,
    );
  });
