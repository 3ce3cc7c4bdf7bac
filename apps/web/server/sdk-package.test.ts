import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { keys, leads } from "@katek/core";
import { execute, type Organization, type Runtime } from "@katek/core/kernel";
import { callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveApi } from "./api-for-tests";

const run = promisify(execFile);
const SDK = fileURLToPath(new URL("../../../packages/sdk", import.meta.url));
const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const SLOW_MS = 120_000;

let runtime: Runtime;
let organization: Organization;
let project: string;
let url: string;
let server: Server;
let key: string;

/** Packs the client as it would be published, and installs that in an empty project outside of the repository. */
beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
  ({ url, server } = await serveApi(runtime));
  ({ key } = await execute(runtime, callerOf(organization, "owner"), keys.create, {
    name: "SDK",
    permissions: ["leads:read", "leads:write", "listings:read", "listings:write"],
    expiresInDays: null,
  }));
  project = await mkdtemp(join(tmpdir(), "katek-sdk-"));
  await run(process.execPath, [join(SDK, "build.mjs")]);
  await run("npm", ["pack", "--pack-destination", project], { cwd: SDK });
  const [tarball = ""] = await readdir(project);
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "sample", private: true }));
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${tarball}`], { cwd: project });
}, SLOW_MS);
afterAll(async () => {
  server.close();
  await rm(project, { recursive: true, force: true });
});

const ESM = `
import { createKatek, ConflictError, NotFoundError, type Operations, verifyWebhook } from "@katek/sdk";

const katek = createKatek({ apiKey: process.env.KATEK_KEY ?? "", baseUrl: process.env.KATEK_URL ?? "" });
const email = "esm@example.com";
const made: { id: string } = await katek.leads.create({ name: "Esma", email }, { idempotencyKey: "esm-1" });
const again = await katek.leads.create({ name: "Esma", email }, { idempotencyKey: "esm-1" });
const home = await katek.listings.create({ city: "Port Ellery", listPrice: 450_000_00 });
const names: (string | null)[] = [];
for await (const lead of katek.leads.listAll({ stage: "new", limit: 1 })) names.push(lead.name);
const refusals: string[] = [];
await katek.leads.create({ email }).catch((error: unknown) => {
  if (error instanceof ConflictError) refusals.push(error.code);
});
await katek.leads.get({ leadId: home.id }).catch((error: unknown) => {
  if (error instanceof NotFoundError) refusals.push(error.code);
});
const lead: Operations["leads.get"]["output"] = await katek.leads.get({ leadId: made.id });
const at: string = lead.createdAt;
console.log(JSON.stringify({ same: made.id === again.id, names, refusals, at, verify: typeof verifyWebhook }));
`;
const CJS = `
const { createKatek } = require("@katek/sdk");
const katek = createKatek({ apiKey: process.env.KATEK_KEY, baseUrl: process.env.KATEK_URL });
(async () => {
  await katek.leads.create({ name: "Cedric", phone: "+1 555 014 0182" });
  const { items } = await katek.leads.listAll().page();
  console.log(JSON.stringify({ names: items.map(({ name }) => name) }));
})();
`;
/** What must not compile. */
const WRONG = `
import { createKatek } from "@katek/sdk";
const katek = createKatek({ apiKey: "katek_live_", baseUrl: "https://katek.example" });
// @ts-expect-error a stage that there is none of
void katek.leads.listAll({ stage: "sold" });
// @ts-expect-error a lead is named by its id
void katek.leads.get({});
// @ts-expect-error not exposed
void katek.leads.board({});
// @ts-expect-error dates come as text
void katek.leads.get({ leadId: "x" }).then((lead) => lead.createdAt.getTime());
`;

const node = async (file: string) => {
  const { stdout } = await run(process.execPath, [file], {
    cwd: project,
    env: { ...process.env, KATEK_KEY: key, KATEK_URL: url },
  });
  return JSON.parse(stdout);
};

test("what is published holds nothing of this workspace", async () => {
  const installed = join(project, "node_modules/@katek/sdk");
  const { dependencies } = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
  expect(dependencies).toBeUndefined();
  for (const folder of ["dist/esm", "dist/cjs"]) {
    const files = await readdir(join(installed, folder));
    expect(files).toContain("index.d.ts");
    expect(files).not.toContain("matches-the-api.d.ts");
    for (const file of files)
      expect(await readFile(join(installed, folder, file), "utf8"), file).not.toMatch(
        /@katek\/(api|core)|@trpc|from "zod"/,
      );
  }
});

test("a strict TypeScript project compiles against it, as ESM and as CommonJS", { timeout: SLOW_MS }, async () => {
  await writeFile(join(project, "sample.mts"), ESM.replaceAll("process.env.", "({} as Record<string, string>)."));
  await writeFile(
    join(project, "sample.cts"),
    `import { createKatek } from "@katek/sdk";\nexport const make = createKatek;\n`,
  );
  await writeFile(join(project, "wrong.mts"), WRONG);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipDefaultLibCheck: true,
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
    noEmit: true,
  };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.mts", "*.cts"] }));
  const told = await run(process.execPath, [TSC], { cwd: project }).then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(told).toBe("");
});

test("a script lists and creates with a key, as ESM and as CommonJS", { timeout: SLOW_MS }, async () => {
  const plain = ESM.replace(", type Operations", "").replace(
    /: (\{ id: string \}|\(string \| null\)\[\]|string\[\]|string|unknown|Operations\S+)(?= =|\))/g,
    "",
  );
  await writeFile(join(project, "sample.mjs"), plain);
  await writeFile(join(project, "sample.cjs"), CJS);
  expect(await node("sample.mjs")).toEqual({
    same: true,
    names: ["Esma"],
    refusals: ["contact_taken", "lead_not_found"],
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    verify: "function",
  });
  expect(await node("sample.cjs")).toEqual({ names: ["Cedric", "Esma"] });
  const { items } = await execute(runtime, callerOf(organization, "owner"), leads.listAll, {});
  expect(items.map(({ name }) => name)).toEqual(["Cedric", "Esma"]);
});
