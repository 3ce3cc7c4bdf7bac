import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./project.mjs";
import { countsOf, fromPlaywright, fromVitest, sum } from "./test-counts.mjs";

/** The packages whose tests need a database. They are run again on a real PostgreSQL. */
const ON_A_DATABASE = ["packages/db", "packages/core", "packages/api", "apps/web", "apps/worker"];

/** Those that take longest, in this order. */
const LONGEST = ["packages/core", "apps/cli", "packages/db", "packages/api", "apps/web", "apps/sandbox", "apps/worker"];

/** Every package with tests, as `{ name, onDatabase }`, the longest first. */
export function unitSuites() {
  const names = ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return names
    .filter((name) => existsSync(join(root, name, "package.json")) && hasTests(join(root, name)))
    .map((name) => ({ name, onDatabase: ON_A_DATABASE.includes(name) }))
    .sort((a, b) => place(a) - place(b));
}

const place = ({ name }) => (LONGEST.includes(name) ? LONGEST.indexOf(name) : LONGEST.length);

/**
 * What is run once more through a pooler in transaction mode, where consecutive transactions meet other connections: the
 * kernel, the tenants' separation, live updates.
 */
export const THROUGH_A_POOLER = {
  "packages/db": ["src/tenancy", "src/copy", "src/live"],
  "packages/core": ["src/kernel", "src/isolation", "src/imports/import-listings"],
};

/**
 * What no database of DATABASE_URL has a part in, though its package needs one: the embedded database itself, and the
 * reading of files and of buyers' words. Once is enough for these.
 */
export const WITHOUT_A_DATABASE = {
  "packages/db": ["src/embedded/**"],
  "packages/core": ["src/imports/reading/**", "src/understanding/**"],
};

/**
 * Runs one package's tests.
 * @param only parts of paths: the files that have one of them; all without any.
 * @param without patterns of files that are left out.
 */
export const runUnitSuite = (name, { only = [], without = [] } = {}) =>
  reported(fromVitest, (file) => ({
    args: [
      join(root, "node_modules/vitest/vitest.mjs"),
      ...["run", ...only, ...without.map((pattern) => `--exclude=${pattern}`)],
      ...["--reporter=json", `--outputFile=${file}`],
    ],
    cwd: join(root, name),
  }));

/**
 * The browser tests that need the model come one after the other, since some of them have the sandbox's fail; the others run
 * beside them.
 */
const WITH_ANSWERS = /^(chat|drafts|golden-flow|onboarding|overview)\.spec/;

/**
 * Runs browser tests against a running app.
 * @param filter a pattern of specs' names, whose failures leave a trace; all of them without it, in two lanes.
 */
export async function runBrowserSuite(app, chromium, filter) {
  if (filter) return runSpecs(app, chromium, "filtered", ["--trace=retain-on-failure", filter]);
  const specs = readdirSync(join(root, "e2e")).filter((name) => name.endsWith(".spec.ts"));
  const answers = specs.filter((name) => WITH_ANSWERS.test(name));
  const others = specs.filter((name) => !WITH_ANSWERS.test(name));
  return sum(
    await Promise.all([runSpecs(app, chromium, "answers", answers), runSpecs(app, chromium, "others", others)]),
  );
}

const runSpecs = (app, chromium, lane, args) =>
  reported(fromPlaywright, (file) => ({
    args: [
      join(root, "e2e/node_modules/@playwright/test/cli.js"),
      ...["test", "--reporter=json", `--output=${tracesOf(process.pid)}/${lane}`],
      ...args,
    ],
    cwd: join(root, "e2e"),
    env: {
      ...app.environment,
      CHROMIUM_PATH: chromium,
      KATEK_E2E_URL: app.url,
      KATEK_E2E_SANDBOX_URL: app.sandboxUrl,
      NODE_ENV: "test",
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  }));

/** Where a run leaves what shows how a spec failed. Its own folder: Playwright empties it first. */
export const tracesOf = (pid) => join(root, ".cache/e2e", String(pid));

async function reported(read, command) {
  const folder = mkdtempSync(join(tmpdir(), "katek-report-"));
  const file = join(folder, "report.json");
  try {
    return countsOf(read, file, await run(command(file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run({ args, cwd, env = {} }) {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const output = [];
  child.stdout.on("data", (data) => output.push(data));
  child.stderr.on("data", (data) => output.push(data));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output: Buffer.concat(output).toString() }));
  });
}

const hasTests = (folder) =>
  readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.name === "node_modules" || entry.name === "build") return false;
    return entry.isDirectory() ? hasTests(join(folder, entry.name)) : /\.test\.tsx?$/.test(entry.name);
  });
