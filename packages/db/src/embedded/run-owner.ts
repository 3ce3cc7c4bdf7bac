import { randomBytes } from "node:crypto";
import { dataDirectory, readAddress, writeAddress } from "./data-directory";
import { takeLock } from "./data-directory-lock";
import { openPglite } from "./open-pglite";
import { serve } from "./server";

export type OwnerSettings = {
  /** The owner ends when nobody has been connected for so long. Default 10 s. */
  idleExitMs?: number;
  /** A client that says nothing for so long inside a transaction is thrown out. Default 10 s. */
  idleInTransactionMs?: number;
};

/** How the owner ends when the backend has crashed. The next one recovers from the write-ahead log. */
export const crashExitCode = 70;

/** Owns the data directory: serves its database until it is told to stop or nobody is left. Ends the process. */
export async function runOwner(dataDir: string, settings: OwnerSettings): Promise<void> {
  const giveBack = takeLock(dataDirectory.lock(dataDir));
  if (!giveBack) process.exit(0); // another owner was first
  log("starting");
  const db = await openPglite(dataDirectory.postgres(dataDir)).catch((error) => {
    log("the database could not be opened");
    throw error;
  });
  const earlier = readAddress(dataDir);
  const password = earlier?.password ?? randomBytes(24).toString("hex");

  let idle: NodeJS.Timeout | undefined;
  const awaitClients = (connections: number) => {
    clearTimeout(idle);
    if (connections === 0) idle = setTimeout(() => stop("nobody is left"), settings.idleExitMs ?? 10_000);
  };
  const server = await serve(db, {
    port: earlier?.port,
    password,
    idleInTransactionMs: settings.idleInTransactionMs,
    onConnections: awaitClients,
    crash(error) {
      console.error(error);
      log("the backend crashed");
      process.exit(crashExitCode);
    },
  });

  let stopping = false;
  async function stop(reason: string) {
    if (stopping) return;
    stopping = true;
    log(`stopping: ${reason}`);
    setTimeout(() => process.exit(1), 15_000).unref(); // whatever hangs: the write-ahead log has it all
    await server.close();
    // Not `reset`, which does nothing here: a backend without a login has no user to go back to.
    await db.exec("set session authorization postgres");
    await db.exec("checkpoint");
    await db.close();
    giveBack?.();
    process.exit(0);
  }
  process.on("SIGTERM", () => stop("asked to"));
  process.on("SIGINT", () => stop("asked to"));
  awaitClients(0);
  writeAddress(dataDir, { pid: process.pid, port: server.port, password });
  log(`serving on port ${server.port}`);
}

/** Standard error is the log file in the data directory. */
function log(what: string): void {
  console.error(`${new Date().toISOString()} [${process.pid}] ${what}`);
}
