import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "./project.mjs";

const bin = join(root, "node_modules/.bin");
const summaries = join(root, ".turbo/runs");

/**
 * Runs every static check.
 * @returns `{ name, passed, cached, output }` of each; `output` is what a failed one has said.
 */
export async function runChecks() {
  const [lint, rules, cached] = await Promise.all([
    single("format and lint", join(bin, "biome"), ["ci", "--colors=off", "--diagnostic-level=error"]),
    single("rules of the source", process.execPath, ["scripts/source-rules.mjs"]),
    cachedChecks(),
  ]);
  return [lint, rules, ...cached];
}

/** A line for each check, and beneath it what a failed one has said. */
export function describeChecks(checks) {
  const lines = checks.map(({ name, passed, cached, output }) =>
    passed ? `  ✓ ${name}${cached ? " (unchanged)" : ""}` : `  ✗ ${name}\n${output.trimEnd()}\n`,
  );
  const failed = checks.filter(({ passed }) => !passed).length;
  return `${lines.join("\n")}\n\n  ${checks.length - failed} of ${checks.length} checks passed.`;
}

async function single(name, command, args) {
  const { code, output } = await run(command, args);
  return { name, passed: code === 0, cached: false, output };
}

/** Types of each package, architecture and dead code: turbo knows which of them have not changed. */
async function cachedChecks() {
  mkdirSync(summaries, { recursive: true });
  rmSync(summaries, { recursive: true });
  // Each script that turbo starts has pnpm look whether it must install first. Several of them at once would write its
  // state file together, so one settles it before.
  await run(join(bin, "pnpm"), ["exec", "node", "--version"]);
  const { code, output } = await run(join(bin, "turbo"), [
    ...["run", "typecheck", "//#types-node", "//#architecture", "//#dead-code"],
    ...[
      // More than one for each processor only take each other's time.
      `--concurrency=${Math.max(2, availableParallelism())}`,
      "--continue=always",
      "--summarize",
      "--output-logs=errors-only",
      "--log-order=grouped",
      "--ui=stream",
      "--no-color",
    ],
  ]);
  const [summary] = existing(summaries).map((file) => JSON.parse(readFileSync(join(summaries, file), "utf8")));
  if (!summary?.tasks.length)
    return [{ name: "types, architecture, dead code", passed: code === 0, cached: false, output }];
  return summary.tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId, cache, execution }) => ({
      name: nameOf(taskId),
      passed: execution?.exitCode === 0,
      cached: cache?.status === "HIT",
      output: linesOf(output, taskId),
    }));
}

function nameOf(taskId) {
  const [target, task] = taskId.split("#");
  return target === "//" ? task.replace("-", " ") : `types of ${target}`;
}

/** turbo groups its output by task, each line or group headed with the task's name. */
function linesOf(output, taskId) {
  const label = taskId.replace(/^\/\/#/, "//:").replace("#", ":");
  const lines = output.split("\n").filter((line) => line.startsWith(`${label}: `));
  return lines.map((line) => line.slice(label.length + 2)).join("\n") || output;
}

const existing = (directory) => {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
};

function run(command, args) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      TURBO_TELEMETRY_DISABLED: "1",
      TURBO_NO_UPDATE_NOTIFIER: "1",
    },
  });
  const output = [];
  child.stdout.on("data", (data) => output.push(data));
  child.stderr.on("data", (data) => output.push(data));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output: Buffer.concat(output).toString() }));
  });
}
