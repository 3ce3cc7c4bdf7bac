import { Command } from "commander";
import { say } from "../output";
import { migrate } from "../runtime";

export const init = new Command("init")
  .description("bring the database up to date; safe to run again")
  .action(async () => {
    await migrate();
    say("The database is up to date.");
  });
