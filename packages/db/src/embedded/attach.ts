import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { connect } from "node:net";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { databaseUrl, dataDirectory, type OwnerAddress, readAddress } from "./data-directory";
import { lockHolder } from "./data-directory-lock";
import { isAlive } from "./process-identity";
import type { OwnerSettings } from "./run-owner";
import { type StartedOwner, startOwner, tailOfLog } from "./start-owner";
import { sslRequest } from "./wire-protocol";

export type AttachOptions = OwnerSettings & {
  /** The owner's entry as built for production. Default: `owner.ts` beside this file, run with tsx. */
  ownerEntry?: string;
  /** How long the database may take to answer; the first start makes it, in 3–5 s. Default 180 s: others may keep the machine busy. */
  startTimeoutMs?: number;
};

/**
 * The URL of the database in `dataDir`, for the role `katek_owner`. If no process owns the directory yet, one is
 * started; it lives on by itself until the last client has left. The settings count only for one that is started.
 * @throws with the end of the owner's log if the database does not come up.
 */
export async function embeddedDatabaseUrl(dataDir: string, options: AttachOptions = {}): Promise<string> {
  const directory = resolve(dataDir);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const deadline = Date.now() + (options.startTimeoutMs ?? 180_000);
  let started: StartedOwner | undefined;
  while (Date.now() < deadline) {
    const holder = lockHolder(dataDirectory.lock(directory));
    const address = readAddress(directory);
    if (holder && address?.pid === holder.pid && (await answers(address))) return databaseUrl(address);
    // An owner that ends well either came second or ended because nobody came; then look again.
    if (started?.exitCode === 0) started = undefined;
    if (started?.exitCode !== undefined) throw notUp(directory, `ended with code ${started.exitCode}`);
    if (!holder && !started) started = startOwner(directory, options);
    await sleep(25);
  }
  throw notUp(directory, "did not answer in time");
}

/** Asks the owner of `dataDir`, if there is one, to stop, and waits until it has closed the database. */
export async function stopEmbeddedDatabase(dataDir: string): Promise<void> {
  const holder = lockHolder(dataDirectory.lock(resolve(dataDir)));
  if (!holder) return;
  process.kill(holder.pid, "SIGTERM");
  const deadline = Date.now() + 20_000;
  while (isAlive(holder)) {
    if (Date.now() > deadline)
      throw new Error(`The embedded database in ${dataDir} (process ${holder.pid}) does not stop.`);
    await sleep(20);
  }
}

/** Whether a server there speaks the protocol. A connection alone would prove little: one that closes still accepts. */
async function answers({ port }: OwnerAddress): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    socket.setTimeout(2000, () => socket.destroy(new Error("no answer")));
    await once(socket, "connect");
    socket.write(sslRequest);
    const [reply] = (await once(socket, "data")) as [Buffer];
    return reply.toString() === "N";
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function notUp(dataDir: string, why: string): Error {
  return new Error(`The embedded database in ${dataDir} ${why}. The end of its log:\n${tailOfLog(dataDir)}`);
}
