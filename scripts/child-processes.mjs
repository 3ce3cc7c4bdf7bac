import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./project.mjs";

const endWithParent = pathToFileURL(join(root, "scripts/end-with-parent.mjs")).href;
/** How long a process may take to stop when it is asked to. */
const STOP_MS = 10_000;

/** The processes that a script has started, each in a group of its own with a log of its own. */
export class ChildProcesses {
  #running = new Map();
  #stopping = false;

  /** @param logs the folder of the logs; @param onDeath called with a sentence when a process ends unasked. */
  constructor(logs, onDeath) {
    this.logs = logs;
    this.onDeath = onDeath;
  }

  /** Where a process writes; a command's spaces become hyphens. */
  logOf(name) {
    return join(this.logs, `${name.replace(/[^\w-]+/g, "-")}.log`);
  }

  #openLog(name) {
    mkdirSync(this.logs, { recursive: true });
    return openSync(this.logOf(name), "w");
  }

  /**
   * Starts a Node.js process that is to run on. `entry` is a file of the project, TypeScript or a bundle; `watch` restarts
   * it when its code changes.
   */
  start(name, entry, { args = [], env = {}, cwd = root, watch = false, echo = false } = {}) {
    const file = join(root, entry);
    const command = watch
      ? [join(root, "node_modules/tsx/dist/cli.mjs"), "watch", "--clear-screen=false", file]
      : ["--enable-source-maps", "--import", endWithParent, ...(file.endsWith(".ts") ? ["--import", "tsx"] : []), file];
    const log = this.#openLog(name);
    const child = spawn(process.execPath, [...command, ...args], {
      cwd,
      detached: true,
      stdio: ["pipe", echo ? "pipe" : log, echo ? "pipe" : log],
      env: {
        ...process.env,
        ...env,
        TSX_TSCONFIG_PATH: join(root, "tsconfig.base.json"),
        ...(watch && { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import ${endWithParent}` }),
      },
    });
    closeSync(log);
    if (echo) for (const stream of [child.stdout, child.stderr]) echoLines(name, stream);
    const ended = new Promise((resolve) => child.once("error", resolve).once("close", resolve));
    this.#running.set(name, { child, ended });
    ended.then((outcome) => {
      this.#running.delete(name);
      if (this.#stopping) return;
      const how = outcome instanceof Error ? outcome.message : `code ${outcome ?? child.signalCode}`;
      this.onDeath(
        `The ${name} has ended (${how}).${echo ? "" : ` The end of ${this.logOf(name)}:\n${lastLines(this.logOf(name))}`}`,
      );
    });
  }

  /**
   * Runs a command to its end, with its output in a log.
   * @throws Error with the end of the log when it fails.
   */
  async run(name, command, args, { cwd = root, env = {} } = {}) {
    const log = this.#openLog(name);
    const child = spawn(command, args, {
      cwd,
      detached: true,
      stdio: ["pipe", log, log],
      env: { ...process.env, ...env },
    });
    closeSync(log);
    const ended = new Promise((resolve) => child.once("error", resolve).once("close", resolve));
    this.#running.set(name, { child, ended });
    const code = await ended;
    this.#running.delete(name);
    if (code !== 0 && !this.#stopping)
      throw new Error(`${name} failed. The end of ${this.logOf(name)}:\n${lastLines(this.logOf(name))}`);
  }

  /** Asks every process to stop, and kills those that do not. The group goes with it. */
  async stop() {
    this.#stopping = true;
    const all = [...this.#running.values()];
    for (const { child } of all) signalGroup(child, "SIGTERM");
    const late = setTimeout(() => {
      for (const { child } of all) signalGroup(child, "SIGKILL");
    }, STOP_MS);
    await Promise.all(all.map(({ ended }) => ended));
    clearTimeout(late);
  }
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // it has ended
  }
}

export function lastLines(file, count = 25) {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n").slice(-count);
  return lines.map((line) => `  ${line}`).join("\n");
}

function echoLines(name, stream) {
  let rest = "";
  stream.setEncoding("utf8").on("data", (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop();
    for (const line of lines) process.stdout.write(`[${name}] ${line}\n`);
  });
}
