// The entry of the process that owns an embedded database: owner.ts <data directory> <settings as JSON>.
import { type OwnerSettings, runOwner } from "./run-owner";

const [, , dataDir, settings] = process.argv;
if (!dataDir) throw new Error("usage: owner <data directory> [settings as JSON]");
await runOwner(dataDir, JSON.parse(settings ?? "{}") as OwnerSettings);
