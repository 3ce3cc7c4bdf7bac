import { invitations, webhookEndpoints } from "@katek/db/schema";
import { adminSql, callerOf, makeOrganization, receiverAddress, systemCaller, testRuntime } from "@katek/testing";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { invitations as invitationsOf, rotateSecrets, webhooks } from "..";
import { createCipher, execute, newId, type Organization, placeOf, type Runtime, SEALED_COLUMNS } from "../kernel";

const key = (fill: number) => new Uint8Array(32).fill(fill);
const [v1, v2] = [["v1", key(1)] as const, ["v_2", key(2)] as const];
const old = createCipher({ current: "v1", keys: new Map([v1]) });
const both = createCipher({ current: "v_2", keys: new Map([v2, v1]) });
const fresh = createCipher({ current: "v_2", keys: new Map([v2]) });

let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});
// Rotation goes through every organization, so each test begins with none of another's secrets.
beforeEach(() =>
  runtime.database.asSystem("test", async (tx) => {
    await tx.delete(webhookEndpoints);
    await tx.delete(invitations);
  }),
);

async function endpoints(organization: Organization, sealedTexts: ((id: string) => string)[]): Promise<string[]> {
  const made = sealedTexts.map((secret) => ({ id: newId(), secret }));
  await runtime.database.withOrganization(organization.id, (tx) =>
    tx.insert(webhookEndpoints).values(
      made.map(({ id, secret }) => ({
        ...{ organizationId: organization.id, id, name: "CRM", url: "https://crm.example", eventNames: [] },
        ...{ secret: secret(id), createdAt: new Date() },
      })),
    ),
  );
  return made.map(({ id }) => id);
}
const secretOf = async (organizationId: string, id: string) => {
  const [row] = await runtime.database.withOrganization(organizationId, (tx) =>
    tx.select({ secret: webhookEndpoints.secret }).from(webhookEndpoints).where(eq(webhookEndpoints.id, id)),
  );
  return row?.secret ?? "";
};
const rotate = (cipher = both) => rotateSecrets({ ...runtime, cipher }, systemCaller());
const place = (organizationId: string, id: string) => placeOf("webhook_endpoints.secret", { organizationId, id });

test("every secret of every organization is sealed under the current version, and opens without the old key", async () => {
  const [mine, theirs] = [await makeOrganization(runtime), await makeOrganization(runtime)];
  const many = await endpoints(
    mine,
    Array.from({ length: 450 }, (_, index) => (id: string) => old.seal(`whsec_${index}`, place(mine.id, id))),
  );
  const [other = ""] = await endpoints(theirs, [(id) => old.seal("whsec_theirs", place(theirs.id, id))]);
  const [lost = ""] = await endpoints(theirs, [() => "v0.bm90IG91cnM"]);
  const rotation = await rotate();
  expect(rotation).toEqual({
    current: "v_2",
    rotated: { "webhook_endpoints.secret": 451, "invitations.token_sealed": 0 },
    unreadable: [{ column: "webhook_endpoints.secret", organizationId: theirs.id, id: lost }],
    versions: { v_2: 451, v0: 1 },
  });
  expect(await secretOf(theirs.id, lost)).toBe("v0.bm90IG91cnM");
  expect(fresh.open(await secretOf(theirs.id, other), place(theirs.id, other))).toBe("whsec_theirs");
  for (const index of [0, 199, 200, 449])
    expect(fresh.open(await secretOf(mine.id, many[index] ?? ""), place(mine.id, many[index] ?? ""))).toBe(
      `whsec_${index}`,
    );
  const again = await rotate();
  expect(again.rotated).toEqual({ "webhook_endpoints.secret": 0, "invitations.token_sealed": 0 });
});

test("cut off in between, what was done stays done and a second run does the rest", async () => {
  const organization = await makeOrganization(runtime);
  const ids = await endpoints(
    organization,
    Array.from({ length: 250 }, () => (id: string) => old.seal("whsec_x", place(organization.id, id))),
  );
  let opened = 0;
  const breaking = {
    ...both,
    seal: (...args: Parameters<typeof both.seal>) => {
      if (++opened > 220) throw new Error("The process was killed.");
      return both.seal(...args);
    },
  };
  await expect(rotate(breaking)).rejects.toThrow("The process was killed.");
  const versions = async () =>
    (await Promise.all(ids.map((id) => secretOf(organization.id, id)))).map((text) => text.split(".")[0]);
  expect((await versions()).filter((version) => version === "v_2")).toHaveLength(200);
  expect((await rotate()).rotated["webhook_endpoints.secret"]).toBe(50);
  expect(new Set(await versions())).toEqual(new Set(["v_2"]));
});

test("beside a change of the same secret, the newer one stays", async () => {
  const organization = await makeOrganization(runtime);
  const [id = ""] = await endpoints(organization, [(id) => old.seal("whsec_old", place(organization.id, id))]);
  await Promise.all([
    rotate(),
    runtime.database.withOrganization(organization.id, (tx) =>
      tx
        .update(webhookEndpoints)
        .set({ secret: both.seal("whsec_new", place(organization.id, id)) })
        .where(and(eq(webhookEndpoints.organizationId, organization.id), eq(webhookEndpoints.id, id))),
    ),
  ]);
  expect(fresh.open(await secretOf(organization.id, id), place(organization.id, id))).toBe("whsec_new");
});

test("no column holds sealed text that rotation does not know of", async () => {
  const organization = await makeOrganization(runtime);
  const url = receiverAddress("rotated");
  const input = { name: "CRM", url, eventNames: ["lead.created" as const] };
  const owner = callerOf(organization, "owner");
  await execute(runtime, owner, webhooks.create, input);
  await execute(runtime, owner, invitationsOf.create, { emails: ["new@member.example"], role: "agent" });
  const sql = await adminSql();
  const columns = await sql<{ table: string; column: string }[]>`
    select c.relname as table, a.attname as column from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;
  const found: string[] = [];
  for (const { table, column } of columns) {
    const [hit] = await sql.begin(async (tx) => {
      await tx`set local role katek_system`;
      return tx`select from ${tx(table)} where ${tx(column)} ~ ${`^(${runtime.cipher.current}|v_2|v0)\\.[A-Za-z0-9_-]{38,}$`} limit 1`;
    });
    if (hit) found.push(`${table}.${column}`);
  }
  expect(found.sort()).toEqual(Object.keys(SEALED_COLUMNS).sort());
});

test("is for the operator", async () => {
  const organization = await makeOrganization(runtime);
  await expect(rotateSecrets(runtime, callerOf(organization, "owner"))).rejects.toMatchObject({ code: "forbidden" });
});
