import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What lies in a data directory. */
export const dataDirectory = {
  postgres: (dataDir: string) => join(dataDir, "postgres"),
  lock: (dataDir: string) => join(dataDir, "embedded.lock"),
  log: (dataDir: string) => join(dataDir, "embedded.log"),
  address: (dataDir: string) => join(dataDir, "embedded.json"),
};

/** Where an owner answers. It outlives the owner: the next one takes the same port and password if it can. */
export type OwnerAddress = { pid: number; port: number; password: string };

export function readAddress(dataDir: string): OwnerAddress | undefined {
  try {
    return JSON.parse(readFileSync(dataDirectory.address(dataDir), "utf8")) as OwnerAddress;
  } catch {
    return undefined; // none yet, or unreadable: an owner writes it anew
  }
}

/** Readable by this user only: the password keeps other users of the machine out. */
export function writeAddress(dataDir: string, address: OwnerAddress): void {
  const path = dataDirectory.address(dataDir);
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(address), { mode: 0o600 });
  renameSync(`${path}.${process.pid}`, path);
}

export function databaseUrl({ port, password }: OwnerAddress): string {
  return `postgres://katek_owner:${password}@127.0.0.1:${port}/postgres`;
}
