// Attaches to a data directory and prints the URL: attaching.script.ts <data directory>.
import { embeddedDatabaseUrl } from "./attach";

console.log(await embeddedDatabaseUrl(process.argv[2] ?? ""));
