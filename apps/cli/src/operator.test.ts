import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { identity, people } from "@katek/core";
import { execute, newId, type Runtime } from "@katek/core/kernel";
import { adminSql, operatorsCommand, operatorsProcess, systemCaller, testRuntime } from "@katek/testing";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runCommand } from "./run-command";

const ISSUER = "https://accounts.example";

// Several commands are processes that have to start.
vi.setConfig({ testTimeout: 240_000 });

let runtime: Runtime;
let directory: string;
const run = newId().slice(-8);
beforeAll(async () => {
  runtime = await testRuntime();
  // The embedded database ends once nobody is connected, and a process may take longer than that to start.
  await (await adminSql())`select`;
  directory = await mkdtemp(join(tmpdir(), "katek-cli-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const katek = (...words: string[]) => operatorsCommand(runCommand, directory, ...words);
const json = (...words: string[]) => katek(...words, "--json").then(parsed);
/** The same in a process of its own: each command once, the others where it is all one. */
const operator = (...words: string[]) => operatorsProcess(directory, ...words);
const operatorsJson = (...words: string[]) => operator(...words, "--json").then(parsed);
const parsed = ({ out, code, err }: Awaited<ReturnType<typeof katek>>) => ({
  ...{ code, err, result: out ? JSON.parse(out) : null },
});

let made = 0;
const someone = (email = `operator-${run}-${made}@cli.example`) => ({
  ...{ issuer: ISSUER, subject: `${run}-${made++}`, email, name: "Maren Holt" },
});
async function rolesIn(slug: string, who: ReturnType<typeof someone>): Promise<string | undefined> {
  const { token } = await execute(runtime, systemCaller(), identity.signIn, who);
  const own = await execute(runtime, systemCaller(), identity.organizations, { token });
  return own.find((each) => each.slug === slug)?.role;
}
const file = async (name: string, content: string) => {
  await writeFile(join(directory, name), content);
  return name;
};

describe("org", () => {
  test("create makes one, list shows it, a taken address is refused in a sentence", async () => {
    const slug = `acme-${run}`;
    const { result } = await operatorsJson("org", "create", "--name", "Acme Homes", "--slug", slug);
    expect(result).toMatchObject({ slug, name: "Acme Homes", country: "US" });
    const { result: list } = await json("org", "list");
    expect(list.organizations).toContainEqual({ id: result.id, slug, name: "Acme Homes", plan: "trial" });
    const again = await operator("org", "create", "--name", "Acme Homes", "--slug", slug);
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.err).not.toContain("at ");
    const told = await json("org", "create", "--name", "Acme Homes", "--slug", slug);
    expect(told).toMatchObject({ code: 1, result: { error: { code: "slug_taken", message: again.err.trim() } } });
    expect((await json("org", "create", "--nmae", "x")).result).toMatchObject({ error: { code: "usage" } });
  });
});

describe("user grant", () => {
  test("makes somebody who has signed in a member, and changes their role", async () => {
    const slug = `grant-${run}`;
    await json("org", "create", "--name", "Grant Homes", "--slug", slug);
    const who = someone();
    await execute(runtime, systemCaller(), identity.signIn, who);
    const granted = await operatorsJson(
      "user",
      "grant",
      "--org",
      slug,
      "--email",
      who.email.toUpperCase(),
      "--role",
      "owner",
    );
    expect(granted.result).toMatchObject({ organization: slug, role: "owner", subject: who.subject });
    expect(await rolesIn(slug, who)).toBe("owner");
    const demoted = () => json("user", "grant", "--org", slug, "--email", who.email, "--role", "agent");
    expect(await demoted()).toMatchObject({ code: 1, result: { error: { code: "last_owner" } } });
    expect(await rolesIn(slug, who)).toBe("owner");
    await execute(runtime, systemCaller(), people.add, { ...someone(), organization: slug, role: "owner" });
    await demoted();
    expect(await rolesIn(slug, who)).toBe("agent");
  });

  test("takes no address that nobody has signed in with, nor one of two people: Coolify CVE-2026-86117", async () => {
    const slug = `unknown-${run}`;
    await json("org", "create", "--name", "Unknown Homes", "--slug", slug);
    const unknown = await katek("user", "grant", "--org", slug, "--email", "nobody@cli.example", "--role", "owner");
    expect(unknown.code).toBe(0);
    expect(`${unknown.out}${unknown.err}`).toContain("They were invited to be owner");
    const [one, two] = [someone(`shared-${run}@cli.example`), someone(`shared-${run}@cli.example`)];
    for (const who of [one, two]) await execute(runtime, systemCaller(), identity.signIn, who);
    const several = await katek("user", "grant", "--org", slug, "--email", one.email, "--role", "owner");
    expect(several.err).toContain(`--subject ${two.subject}`);
    for (const who of [one, two]) expect(await rolesIn(slug, who)).toBeUndefined();
  });

  test("takes issuer and subject of somebody who has not signed in yet", async () => {
    const slug = `grant-${run}`;
    const who = someone();
    const args = ["--subject", who.subject, "--issuer", ISSUER, "--email", who.email, "--name", who.name];
    const { code } = await json("user", "grant", "--org", slug, "--role", "admin", ...args);
    expect(code).toBe(0);
    expect(await rolesIn(slug, who)).toBe("admin");
    const bad = await katek("user", "grant", "--org", slug, "--role", "king", ...args);
    expect(bad).toMatchObject({ code: 1 });
    expect(bad.err).toContain("role");
  });
});

describe("migrate-companies", () => {
  const csv = (slug: string) =>
    [
      "Company,Slug,Time Zone,Email,Name,Role,Issuer,Subject",
      `Tidewater ${run},${slug},America/Chicago,maren-${run}@tide.example,Maren Holt,Owner,${ISSUER},tide-${run}`,
      `Tidewater ${run},,,jun-${run}@tide.example,Jun Park,agent,,`,
      `Broken ${run},broken-${run},,not an address,Somebody,owner,,`,
      `Ownerless ${run},ownerless-${run},,a-${run}@x.example,Somebody,agent,,`,
    ].join("\n");

  test("changes nothing without --apply, does it with it, and adds nothing when run again", async () => {
    const slug = `tide-${run}`;
    const name = await file("companies.csv", csv(slug));
    const dry = await operatorsJson("migrate-companies", "--file", name);
    expect(dry.result).toMatchObject({
      applied: false,
      companies: [{ slug, organization: "create", lines: [2, 3], people: [{ step: "add" }, { step: "invite" }] }],
      problems: [
        { line: 4, company: `Broken ${run}`, reason: "email: Write an email address, such as maren@hammer.example." },
        { line: 5, company: `Ownerless ${run}`, reason: "role: Nobody is an owner, so nobody could open it." },
      ],
    });
    expect(dry.code).toBe(1);
    const slugs = async () =>
      (await json("org", "list")).result.organizations.map((each: { slug: string }) => each.slug);
    expect(await slugs()).not.toContain(slug);

    const applied = await json("migrate-companies", "--file", name, "--apply");
    expect(applied.result).toMatchObject({ applied: true, companies: [{ slug, organization: "create" }] });
    const after = await slugs();
    expect(after).toContain(slug);
    expect(after.filter((each: string) => /broken|ownerless/.test(each))).toEqual([]);
    const maren = { ...someone(`maren-${run}@tide.example`), issuer: ISSUER, subject: `tide-${run}` };
    expect(await rolesIn(slug, maren)).toBe("owner");

    await execute(runtime, systemCaller(), people.add, { ...someone(), organization: slug, role: "owner" });
    await execute(runtime, systemCaller(), people.add, { ...maren, organization: slug, role: "admin" });
    const again = await json("migrate-companies", "--file", name, "--apply");
    expect(again.result.companies).toMatchObject([
      { organization: "exists", people: [{ step: "member" }, { step: "invited" }] },
    ]);
    expect(await rolesIn(slug, maren)).toBe("admin");
  });

  test("an address alone makes nobody a member, though somebody has signed in with it", async () => {
    const who = someone();
    await execute(runtime, systemCaller(), identity.signIn, who);
    const slug = `json-${run}`;
    const list = [{ name: `Json ${run}`, slug, people: [{ email: who.email, name: who.name, role: "owner" }] }];
    const name = await file("companies.json", JSON.stringify(list));
    const { result } = await json("migrate-companies", "--file", name, "--apply");
    expect(result.companies[0].people).toEqual([{ email: who.email, role: "owner", step: "invite" }]);
    expect(await rolesIn(slug, who)).toBeUndefined();
  });

  test("an address of another company is refused, and the file's other companies are brought", async () => {
    const lines = [
      "company,slug,email,name,role",
      `Somebody else ${run},tide-${run},x-${run}@x.example,X,owner`,
      `Fresh ${run},fresh-${run},y-${run}@y.example,Y,owner`,
    ];
    const { result } = await json("migrate-companies", "--file", await file("two.csv", lines.join("\n")), "--apply");
    expect(result.problems).toMatchObject([{ line: 2, company: `Somebody else ${run}` }]);
    expect(result.companies).toMatchObject([{ slug: `fresh-${run}`, organization: "create" }]);
  });

  test("a file that is none is refused in a sentence", async () => {
    for (const [name, content] of [
      ["object.json", "{}"],
      ["bad.csv", 'company,email\n"open,x'],
    ] as const) {
      const { code, out, err } = await katek("migrate-companies", "--file", await file(name, content), "--apply");
      expect({ code, out, trace: err.includes("    at ") }, name).toEqual({ code: 1, out: "", trace: false });
    }
    const missing = await katek("migrate-companies", "--file", "nowhere.csv");
    expect(missing.err).toContain("does not exist");
  });
});

test("keys rotate says what was done and what is in use", async () => {
  const { code, result } = await operatorsJson("keys", "rotate");
  expect(code).toBe(0);
  expect(result).toMatchObject({
    current: "demo",
    rotated: { "webhook_endpoints.secret": 0, "invitations.token_sealed": 0 },
    unreadable: [],
    unused: [],
  });
});

describe("listings", () => {
  test("are printed a line each with every field, null where the file did not say; a file of people is refused", async () => {
    const slug = `printed-${run}`;
    await json("org", "create", "--name", "Printed", "--slug", slug);
    const csv = "MLS #,Price,Beds,Baths,Zip,City,Pool\nA1,$489000,3,2.5,1720,Acton,Yes\nA2,POA,2,,,Acton,\n";
    const { result } = await operatorsJson("import", "--org", slug, "--file", await file("printed.csv", csv));
    expect(result).toMatchObject({ counts: { rows: 2, created: 2, failed: 0 }, errors: [], refused: null });
    const { out } = await operator("listings", "--org", slug, "--jsonl");
    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      ...{
        source_row: 1,
        source_id: "A1",
        listing_type: "sale",
        list_price: 489_000,
        currency: "USD",
        rent_period: null,
      },
      ...{ bedrooms_total: 3, bathrooms_total: 2.5, postal_code: "01720", city: "Acton", features: { pool: true } },
    });
    expect(second).toMatchObject({
      source_row: 2,
      list_price: null,
      bedrooms_total: 2,
      living_area: null,
      features: {},
    });
    expect(Object.keys(second)).toEqual(Object.keys(first));
    const people = await file("people.csv", "First Name,Last Name,Email\nJo,Doe,jo@example.com\n");
    const refused = await operatorsJson("import", "--org", slug, "--file", people);
    expect(refused).toMatchObject({ code: 1, result: { counts: { rows: 0 } } });
    expect(refused.result.refused).toMatch(/people/);
  });
});
