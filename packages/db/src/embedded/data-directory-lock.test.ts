import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockHolder, takeLock } from "./data-directory-lock";
import { runScript } from "./run-script";

let directory: string;
let lock: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "katek-lock-"));
  lock = join(directory, "lock");
});
afterEach(() => rmSync(directory, { recursive: true }));

test("one holder at a time, and nothing is left behind", () => {
  const giveBack = takeLock(lock);
  expect(lockHolder(lock)?.pid).toBe(process.pid);
  expect(takeLock(lock)).toBeUndefined();
  giveBack?.();
  expect(lockHolder(lock)).toBeUndefined();
  takeLock(lock)?.();
  expect(readdirSync(directory)).toEqual([]);
});

test.each([
  ["of a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1 })],
  ["of a process whose number another one has now", JSON.stringify({ pid: process.pid, startTime: "1" })],
  ["that is unreadable", "{"],
])("a lock %s is taken over", (_, content) => {
  writeFileSync(lock, content);
  expect(lockHolder(lock)).toBeUndefined();
  expect(takeLock(lock)).toBeTypeOf("function");
  expect(readdirSync(directory)).toEqual(["lock"]);
});

test("a taker that died while taking over stops nobody", () => {
  const stale = JSON.stringify({ pid: 2 ** 22 + 1 });
  const secondLock = `${lock}.${createHash("sha256").update(stale).digest("hex").slice(0, 12)}`;
  writeFileSync(lock, stale);
  writeFileSync(secondLock, stale);
  expect(takeLock(lock)).toBeTypeOf("function");
  expect(readdirSync(directory)).toEqual(["lock"]);
});

test("processes that race for stale locks never hold one together", async () => {
  const results = await Promise.all([1, 2, 3].map(() => runScript("lock-racer.script.ts", lock)));
  const counts = results.map(({ output }) => JSON.parse(output));
  expect(counts.map(({ shared }) => shared)).toEqual([0, 0, 0]);
  expect(counts.reduce((sum, { taken }) => sum + taken, 0)).toBeGreaterThan(50);
}, 20_000);
