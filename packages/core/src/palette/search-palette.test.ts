import { leads, memberships, users } from "@katek/db/schema";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, expect, test } from "vitest";
import { imports } from "../imports";
import { execute, newId, type Organization, type Role, type Runtime } from "../kernel";
import { palette } from "./index";

let runtime: Runtime;
let organization: Organization;
const [me, colleague] = [newId(), newId()];
beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
  const csv = `ListingId,ListPrice,UnparsedAddress,City,PublicRemarks
Q-1,100000,17 Zephyrine Court,Quillhaven,A house with an observatory
Q-2,200000,3 Mason Street,Quillhaven,A flat near the Zephyrine gardens`;
  const system = callerOf(organization, "system");
  const file = { fileName: "q.csv", bytes: bytesOf(csv), enqueue: false };
  const { importId } = await execute(runtime, system, imports.receive, file);
  await execute(runtime, system, imports.run, { importId });
  const createdAt = new Date();
  await runtime.database.asSystem("test", (tx) =>
    tx.insert(users).values([me, colleague].map((id) => ({ id, email: `${id}@x.example`, name: "Agent", createdAt }))),
  );
  await runtime.database.withOrganization(organization.id, async (tx) => {
    const row = { organizationId: organization.id, createdAt };
    await tx.insert(memberships).values([me, colleague].map((userId) => ({ ...row, userId, role: "agent" as const })));
    const lead = (name: string, phone: string, assigneeId: string | null) => ({
      ...{ ...row, id: newId(), name, phone, assigneeId, email: `${name.split(" ")[0]?.toLowerCase()}@buyers.example` },
      ...{ source: "manual" as const, updatedAt: createdAt, stageChangedAt: createdAt, lastActivityAt: createdAt },
    });
    await tx
      .insert(leads)
      .values([lead("Priya Nair", "+15555550101", me), lead("Paul 100%", "+15555550102", colleague)]);
  });
});

const search = (text: string, role: Role = "owner", id: string = newId()) =>
  execute(runtime, callerOf(organization, role, id), palette.search, { text });
const namesOf = async (text: string, role?: Role, id?: string) => {
  const found = await search(text, role, id);
  return [...found.leads.map(({ name }) => name), ...found.homes.map(({ address }) => address)];
};

test("finds people by name, email and phone number, and homes by address, place and words", async () => {
  expect(await namesOf("nair")).toEqual(["Priya Nair"]);
  expect(await namesOf("PRIYA@buyers")).toEqual(["Priya Nair"]);
  expect(await namesOf("(555) 555-0101")).toEqual(["Priya Nair"]);
  expect(await namesOf("zephyrine")).toEqual(["17 Zephyrine Court", "3 Mason Street"]);
  expect(await namesOf("observatory")).toEqual(["17 Zephyrine Court"]);
});

test("shows an agent no colleague's leads", async () => {
  expect(await namesOf("buyers.example")).toHaveLength(2);
  expect(await namesOf("buyers.example", "agent", me)).toEqual(["Priya Nair"]);
});

test("takes what is typed as it is: no wildcards, nothing for nothing", async () => {
  expect(await namesOf("%")).toEqual(["Paul 100%"]);
  expect(await namesOf("_")).toEqual([]);
  expect(await namesOf("  \0 ")).toEqual([]);
  expect(await namesOf("'; drop table leads; --")).toEqual([]);
  await expect(search("x".repeat(101))).rejects.toMatchObject({ code: "invalid_input" });
});
