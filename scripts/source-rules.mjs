// Rules on the text of the source that no linter knows. Run by `npm run check`; prints each breach as file:line.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";

const FOLDERS = ["apps", "packages", "e2e"];
const SKIPPED = new Set(["node_modules", "build", "dist", "coverage", "test-results", "playwright-report"]);
const NAMELESS = new Set(["utils", "util", "lib", "libs", "helpers", "common", "misc"]);

/** The files that may look across tenants, each with its reason. */
const SYSTEM_ACCESS = {
  "packages/bench/src/isolation.ts": "Measures what the fence costs beside the same transaction without it.",
  "packages/db/src/tenancy.ts": "defines it",
  "packages/db/src/connect.ts": "binds it to a connection pool",
  "packages/core/src/kernel/worker-health.ts": "asks whether a worker lives; workers serve every organization",
  "packages/core/src/kernel/execute.ts": "runs platform operations: what has no organization yet",
};

const isTest = (path) => /\.test\.tsx?$/.test(path) || path.startsWith("packages/testing/") || path.startsWith("e2e/");
const mayReadEnvironment = (path) =>
  path.startsWith("packages/config/src/") || isTest(path) || /(^|\/)[\w-]+\.config\.[cm]?[jt]s$/.test(path);

const breaches = [];
for (const folder of FOLDERS) walk(folder);
explainVariables();
for (const breach of breaches) process.stdout.write(`${breach}\n`);
process.exit(breaches.length ? 1 : 0);

function walk(path) {
  for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (SKIPPED.has(entry.name)) continue;
    if (entry.isDirectory()) {
      if (NAMELESS.has(entry.name))
        breaches.push(`${inner}: a folder named ${entry.name} says nothing. Name it by what it holds.`);
      walk(inner);
    } else if (/\.([cm]?[jt]s|tsx)$/.test(entry.name)) look(inner);
  }
}

function look(path) {
  readFileSync(join(root, path), "utf8")
    .split("\n")
    .forEach((line, i) => {
      const where = `${path}:${i + 1}`;
      if (/\bprocess\.env\b|\bimport\.meta\.env\b/.test(line) && !isComment(line) && !mayReadEnvironment(path))
        breaches.push(`${where}: the environment is read in packages/config only.`);
      if (/\basSystem\b\s*[(<]/.test(line) && !isComment(line) && !isTest(path) && !SYSTEM_ACCESS[path])
        breaches.push(
          `${where}: asSystem looks across tenants. Use a platform operation, or add the file with a reason to scripts/source-rules.mjs.`,
        );
    });
}

function isComment(line) {
  return /^\s*(\/\/|\/?\*)/.test(line);
}

/** Whoever copies .env.example must find every variable that is read there. */
function explainVariables() {
  const example = readFileSync(join(root, ".env.example"), "utf8");
  const folder = join(root, "packages/config/src");
  for (const file of readdirSync(folder).filter((name) => !isTest(name)))
    for (const [, variable] of readFileSync(join(folder, file), "utf8").matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm))
      if (!new RegExp(`^${variable}=`, "m").test(example))
        breaches.push(`packages/config/src/${file}: ${variable} is not explained in .env.example.`);
}
