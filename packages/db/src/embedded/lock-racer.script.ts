// Takes one lock again and again for a second and a half, each time "dying" with it: the next taker finds it stale.
// lock-racer.script.ts <lock file>; prints how often it had the lock, and how often somebody else had it as well.
import { mkdirSync, rmdirSync, writeFileSync } from "node:fs";
import { takeLock } from "./data-directory-lock";

const [, , lock = ""] = process.argv;
const result = { taken: 0, shared: 0 };
const noSuchProcess = 2 ** 22 + 1; // above Linux's highest process number
for (const until = Date.now() + 1500; Date.now() < until; ) {
  if (!takeLock(lock)) continue;
  result.taken++;
  try {
    mkdirSync(`${lock}.held`);
    rmdirSync(`${lock}.held`);
  } catch {
    result.shared++;
  }
  writeFileSync(lock, JSON.stringify({ pid: noSuchProcess, nonce: `${process.pid}.${result.taken}` }));
}
console.log(JSON.stringify(result));
