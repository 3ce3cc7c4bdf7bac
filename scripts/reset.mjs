// npm run reset: forgets all data of the demo and makes it anew.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { App } from "./app.mjs";
import { stopEmbeddedDatabase } from "./embedded-database.mjs";
import { freePort } from "./free-port.mjs";
import { phase } from "./progress.mjs";
import { dataDirectory, fail, isProduction, requireNode, root, setting } from "./project.mjs";
import { runningApp } from "./running-app.mjs";

const OURS = ["embedded.json", "embedded.log", "logs", "photos", "running.json"];

requireNode();
const directory = dataDirectory();
if (isProduction()) fail("KATEK_MODE is production. Reset is for the demo: it deletes all data.");
if (runningApp(directory)) fail("KaTek is running on this data. Stop it with Ctrl-C first.");
if (existsSync(directory) && readdirSync(directory).length && !isOurs(directory))
  fail(`${directory} does not look like a data directory of KaTek, so it is not deleted.`);

const app = new App({ dataDirectory: directory, port: await freePort(), onDeath: fail });
try {
  await phase("Deleting the data", async () => {
    await stopEmbeddedDatabase(directory);
    rmSync(directory, { recursive: true, force: true });
  });
  await app.claim();
  // A database of one's own is not dropped; the demo in it is.
  if (setting("DATABASE_URL")) await app.katek("org", "delete", "--org", "hammer", "--yes").catch(() => {});
  await app.prepare();
  await app.seed();
  await app.stop();
  process.stdout.write("\nThe demo is new. npm start serves it.\n");
  process.exit(0);
} catch (error) {
  await app.stop();
  fail(error.message);
}

function isOurs(path) {
  if (path === root || path === homedir() || path === "/") return false;
  return OURS.some((name) => existsSync(join(path, name)));
}
