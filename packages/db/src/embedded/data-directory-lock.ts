import { createHash, randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { identityOf, isAlive, type ProcessIdentity } from "./process-identity";

/**
 * Takes the lock file for this process, or returns undefined if a living process has it. PGlite lets two processes
 * open one directory, and both would ruin it.
 *
 * A dead process's lock is removed only by whoever holds a second lock that is named after it. So of several takers
 * exactly one removes it, and nobody removes the lock of the one that came after.
 * @returns how to give the lock back.
 */
export function takeLock(path: string): (() => void) | undefined {
  for (;;) {
    const mine = createWhole(path);
    if (mine) return () => removeIfUnchanged(path, mine);
    const theirs = read(path);
    if (theirs === undefined) continue; // given back this very moment
    const holder = parse(theirs);
    if (holder && isAlive(holder)) return undefined;
    const giveBack = takeLock(`${path}.${createHash("sha256").update(theirs).digest("hex").slice(0, 12)}`);
    if (!giveBack) continue; // another taker is at it, and is done in a moment
    removeIfUnchanged(path, theirs);
    giveBack();
  }
}

/** The living process that has the lock, if any. */
export function lockHolder(path: string): ProcessIdentity | undefined {
  const holder = parse(read(path) ?? "");
  return holder && isAlive(holder) ? holder : undefined;
}

/** The file appears with its content or not at all: a link is atomic, and fails if the name is taken. */
function createWhole(path: string): string | undefined {
  const content = JSON.stringify({ ...identityOf(process.pid), lock: randomUUID() });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return undefined;
  } finally {
    rmSync(draft, { force: true });
  }
}

function removeIfUnchanged(path: string, content: string): void {
  if (read(path) === content) unlinkSync(path);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}

function parse(content: string): ProcessIdentity | undefined {
  try {
    const { pid, startTime } = JSON.parse(content) as Partial<ProcessIdentity>;
    return pid ? { pid, startTime } : undefined;
  } catch {
    return undefined;
  }
}
