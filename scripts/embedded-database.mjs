import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";

let door;

/** The embedded database's own door. Loaded late, since it needs the installed packages, and once: each load compiles it. */
function embedded() {
  door ??= import("tsx/esm/api").then(({ tsImport }) =>
    tsImport("../packages/db/src/embedded/index.ts", import.meta.url),
  );
  return door;
}

/** Starts the database of this directory, if nobody has. It ends by itself when nobody uses it. */
export async function startEmbeddedDatabase(dataDirectory) {
  const { embeddedDatabaseUrl } = await embedded();
  return embeddedDatabaseUrl(dataDirectory);
}

export async function stopEmbeddedDatabase(dataDirectory) {
  if (!existsSync(join(root, "node_modules/tsx"))) return;
  const { stopEmbeddedDatabase } = await embedded();
  await stopEmbeddedDatabase(dataDirectory);
}

/**
 * Starts the database again when its process was killed: the others come back to the same port by themselves.
 * @returns what ends the watch.
 */
export function keepEmbeddedDatabase(dataDirectory) {
  let checking = false;
  const timer = setInterval(async () => {
    if (checking) return;
    checking = true;
    await startEmbeddedDatabase(dataDirectory).catch(() => {});
    checking = false;
  }, 2_000);
  return () => clearInterval(timer);
}
