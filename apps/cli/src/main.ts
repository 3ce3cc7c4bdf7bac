// The entry of the operator's command line.
import { runCommand } from "./run-command";

await runCommand(process.argv.slice(2));
