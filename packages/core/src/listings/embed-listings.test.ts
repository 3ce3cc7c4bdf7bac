import { listingChunks, listings as listingRows } from "@katek/db/schema";
import { armFault, bytesOf, callerOf, clearFaults, makeOrganization, testRuntime } from "@katek/testing";
import { count, eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { imports, listings } from "..";
import { execute, type Organization, type Runtime } from "../kernel";

let real: Runtime;
let organization: Organization;
beforeAll(async () => {
  real = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(real);
});
afterEach(clearFaults);

const system = () => callerOf(organization, "system");

/** The same runtime, whose calls of the embedding model are counted: how many texts each had, and how many went on at once. */
function counting(runtime: Runtime) {
  const calls: number[] = [];
  let open = 0;
  const counts = { calls, most: 0 };
  const { client } = runtime.integrations.openai;
  const embeddings = new Proxy(client.embeddings, {
    get(target, key) {
      if (key !== "create") return Reflect.get(target, key);
      return async (...[body, options]: Parameters<typeof target.create>) => {
        calls.push(Array.isArray(body.input) ? body.input.length : 1);
        counts.most = Math.max(counts.most, ++open);
        try {
          return await target.create(body, options);
        } finally {
          open--;
        }
      };
    },
  });
  const openai = {
    ...runtime.integrations.openai,
    client: new Proxy(client, {
      get: (target, key) => (key === "embeddings" ? embeddings : Reflect.get(target, key)),
    }),
  };
  return { counts, runtime: { ...runtime, integrations: { ...runtime.integrations, openai } } };
}

async function importHomes(homes: number) {
  const rows = Array.from(
    { length: homes },
    (_, n) => `H${n},${200_000 + n},3,${n} Millrace Lane,Port Ellery,Home ${n} by the mill.`,
  );
  const { importId } = await execute(real, system(), imports.receive, {
    fileName: "homes.csv",
    bytes: bytesOf(["MLS#,PRICE,BEDS,ADDRESS,CITY,REMARKS", ...rows].join("\n")),
    enqueue: false,
  });
  await execute(real, system(), imports.run, { importId });
}
const chunks = async () =>
  (await real.database.withOrganization(organization.id, (tx) => tx.select({ n: count() }).from(listingChunks)))[0]?.n;

test("many texts go in one call, and a few calls at a time", async () => {
  await importHomes(600);
  const { counts, runtime } = counting(real);
  expect(await execute(runtime, system(), listings.embed, {})).toEqual({ read: 600 });
  expect(counts.calls).toEqual([128, 128, 128, 128, 88]);
  expect(counts.most).toBeGreaterThan(1);
  expect(counts.most).toBeLessThanOrEqual(3);
  expect(await chunks()).toBe(600);
});

test("where the model says 429 it is asked again when it said, and nothing is lost", async () => {
  await importHomes(20);
  await armFault("openai", { kind: "fail", status: 429, times: 4, path: "/embeddings" });
  const from = Date.now();
  expect(await execute(real, system(), listings.embed, {})).toEqual({ read: 20 });
  // The sandbox says to come back after a second, each time.
  expect(Date.now() - from).toBeGreaterThan(3_900);
  expect(await chunks()).toBe(20);
}, 60_000);

test("a model that stays away fails the job; what was read until then stays, and the next run goes on with the rest", async () => {
  await importHomes(300);
  await armFault("openai", { kind: "fail", status: 400, times: 1, path: "/embeddings" });
  await expect(execute(real, system(), listings.embed, {})).rejects.toMatchObject({ code: "embedding_failed" });
  const { read } = await execute(real, system(), listings.embed, {});
  expect(read).toBeLessThanOrEqual(300);
  expect(await chunks()).toBe(300);
  const rows = await real.database.withOrganization(organization.id, (tx) => tx.select().from(listingRows));
  expect(rows.every(({ embeddedHash, textHash }) => embeddedHash === textHash)).toBe(true);
});

test("what is read says one bedroom and two, one bathroom and one and a half", async () => {
  const texts: string[] = [];
  for (const [bedroomsTotal, bathroomsTotal] of [
    [1, 1],
    [2, 1.5],
    [0, 2],
  ]) {
    const { id } = await execute(real, callerOf(organization, "agent"), listings.create, {
      ...{ unparsedAddress: "14 Millrace Lane", listPrice: 1, bedroomsTotal, bathroomsTotal },
    });
    await execute(real, system(), listings.embed, {});
    const chunks = await real.database.withOrganization(organization.id, (tx) =>
      tx.select({ text: listingChunks.text }).from(listingChunks).where(eq(listingChunks.listingId, id)),
    );
    texts.push(chunks.map(({ text }) => text).join(""));
  }
  expect(texts).toEqual([
    expect.stringContaining("1 bedroom. 1 bathroom."),
    expect.stringContaining("2 bedrooms. 1.5 bathrooms."),
    expect.stringContaining("Studio. 2 bathrooms."),
  ]);
});
