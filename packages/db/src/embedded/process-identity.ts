import { readFileSync } from "node:fs";

/** A process, told from a later one that was given the same number by the time it started (where /proc says so). */
export type ProcessIdentity = { pid: number; startTime?: string };

export function identityOf(pid: number): ProcessIdentity {
  return { pid, startTime: readStat(pid)?.startTime };
}

/** Whether that very process still runs. */
export function isAlive({ pid, startTime }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const stat = readStat(pid);
  if (!stat) return true;
  const isZombie = stat.state === "Z" || stat.state === "X";
  return !isZombie && (startTime === undefined || startTime === stat.startTime);
}

/** Linux: state and start time (in clock ticks since boot) are fields 3 and 22 of /proc/<pid>/stat, see proc(5). */
function readStat(pid: number): { state: string; startTime: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The command's name, in brackets, may hold anything; the fields begin after it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", startTime: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}
