import { auditEntries, organizationDomains } from "@katek/db/schema";
import {
  addTextRecord,
  callerOf,
  makeOrganization,
  removeTextRecords,
  silenceNameServer,
  systemCaller,
  testRuntime,
} from "@katek/testing";
import { eq } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Caller, execute, newId, type Organization, type Runtime } from "../kernel";
import { domains, recheckDomains } from ".";
import { MISSING_DAYS } from "./schemas";

const DAY_MS = 86_400_000;
let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});
afterEach(() => silenceNameServer(false));

const aName = () => `chat.${newId()}.example`;
const find = (hostname: string) => execute(runtime, systemCaller(), domains.find, { hostname });
const check = (owner: Caller, domainId: string) => execute(runtime, owner, domains.check, { domainId });

async function withDomain(hostname = aName()) {
  const organization = await makeOrganization(runtime);
  const owner = callerOf(organization, "owner");
  return { organization, owner, domain: await execute(runtime, owner, domains.add, { hostname }) };
}
async function proven(hostname = aName()) {
  const made = await withDomain(hostname);
  await addTextRecord(made.domain.record.name, made.domain.record.value);
  await check(made.owner, made.domain.id);
  return made;
}
/** As if the name had been asked for, and found missing, so many days ago. */
const ago = ({ id }: Organization, domainId: string, days: { checked: number; missing?: number }) =>
  runtime.database.withOrganization(id, (tx) =>
    tx
      .update(organizationDomains)
      .set({
        checkedAt: new Date(Date.now() - days.checked * DAY_MS),
        ...(days.missing !== undefined && { missingSince: new Date(Date.now() - days.missing * DAY_MS) }),
      })
      .where(eq(organizationDomains.id, domainId)),
  );

describe("a host name", () => {
  test.each([
    ["Chat.Hammer.Example", "chat.hammer.example"],
    ["https://chat.hammer.example/some/path", "chat.hammer.example"],
    ["chat.hammer.example.", "chat.hammer.example"],
    ["chat.häuser.example", "chat.xn--huser-gra.example"],
  ])("%s is taken as it is meant", async (typed, hostname) => {
    expect((await withDomain(typed)).domain).toMatchObject({ hostname, verifiedAt: null });
  });
  test.each(["localhost", "10.0.0.1", "[::1]", "chat", "a b.example", "user@chat.example", "chat.example:8080", ""])(
    "%j is none",
    async (hostname) => {
      await expect(withDomain(hostname)).rejects.toMatchObject({ code: "invalid_input" });
    },
  );
  test("shows nothing before its record is found", async () => {
    const { owner, domain } = await withDomain();
    expect(await find(domain.hostname)).toBeNull();
    expect(await check(owner, domain.id)).toMatchObject({ answer: "missing", domain: { verifiedAt: null } });
    await addTextRecord(domain.record.name, "something else");
    expect(await check(owner, domain.id)).toMatchObject({ answer: "different" });
    expect(await find(domain.hostname)).toBeNull();
  });
  test("leads to its organization once the record is found among others", async () => {
    const { organization, owner, domain } = await withDomain();
    await addTextRecord(domain.record.name, "v=spf1 -all");
    await addTextRecord(domain.record.name, domain.record.value);
    expect(await check(owner, domain.id)).toMatchObject({ answer: "found", domain: { verifiedAt: expect.any(Date) } });
    expect(await find(domain.hostname.toUpperCase())).toMatchObject({ id: organization.id });
  });
  test("is on the list once, and gone when it is removed", async () => {
    const { owner, domain } = await proven();
    await expect(execute(runtime, owner, domains.add, { hostname: domain.hostname })).rejects.toMatchObject({
      code: "domain_claimed",
    });
    expect(await execute(runtime, owner, domains.list, {})).toHaveLength(1);
    await execute(runtime, owner, domains.remove, { domainId: domain.id });
    expect(await find(domain.hostname)).toBeNull();
    expect(await execute(runtime, owner, domains.list, {})).toEqual([]);
  });
  test("is written into the audit log", async () => {
    const { organization, domain } = await proven();
    const entries = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select().from(auditEntries).where(eq(auditEntries.target, domain.id)),
    );
    expect(entries.map(({ operation }) => operation).sort()).toEqual(["domains.add", "domains.check"]);
  });
  test("is not an agent's to change", async () => {
    const { organization, domain } = await withDomain();
    const agent = callerOf(organization, "agent");
    await expect(execute(runtime, agent, domains.remove, { domainId: domain.id })).rejects.toMatchObject({
      status: 403,
    });
  });
});

test.each(["katek.example", "larkfield.katek.example", "a.b.katek.example", "app.katek.test"])(
  "%s is KaTek's own and nobody's to claim",
  async (hostname) => {
    const serving = { ...runtime, baseDomain: "katek.example", publicUrl: "https://app.katek.test" };
    const owner = callerOf(await makeOrganization(runtime), "owner");
    await expect(execute(serving, owner, domains.add, { hostname })).rejects.toMatchObject({
      code: "own_host",
      status: 422,
    });
    expect(await execute(runtime, owner, domains.list, {})).toEqual([]);
  },
);

describe("two organizations and one name", () => {
  test("a claim alone keeps nobody from it", async () => {
    const { domain } = await withDomain();
    const { organization } = await proven(domain.hostname);
    expect(await find(domain.hostname)).toMatchObject({ id: organization.id });
  });
  test("the one who has proven it keeps it, and the other is told", async () => {
    const first = await proven();
    const second = await withDomain(first.domain.hostname);
    await addTextRecord(second.domain.record.name, second.domain.record.value);
    await expect(check(second.owner, second.domain.id)).rejects.toMatchObject({ code: "domain_taken" });
    expect(await find(first.domain.hostname)).toMatchObject({ id: first.organization.id });
  });
  test("a stranger's id is no domain", async () => {
    const mine = await withDomain();
    const theirs = await proven();
    await expect(check(mine.owner, theirs.domain.id)).rejects.toMatchObject({ code: "domain_not_found" });
    await expect(execute(runtime, mine.owner, domains.remove, { domainId: theirs.domain.id })).rejects.toMatchObject({
      code: "domain_not_found",
    });
  });
});

describe("once a day", () => {
  test("a name whose record is gone is given three days, then shows nothing", async () => {
    const { organization, owner, domain } = await proven();
    await removeTextRecords(domain.record.name);
    await ago(organization, domain.id, { checked: 2 });
    await recheckDomains(runtime);
    expect(await find(domain.hostname)).not.toBeNull();
    await ago(organization, domain.id, { checked: 2, missing: MISSING_DAYS + 1 });
    await recheckDomains(runtime);
    expect(await find(domain.hostname)).toBeNull();
    expect(await execute(runtime, owner, domains.list, {})).toMatchObject([{ verifiedAt: null }]);
  });
  test("a name server that does not answer takes nothing away", async () => {
    const { organization, domain } = await proven();
    await ago(organization, domain.id, { checked: 2, missing: MISSING_DAYS + 1 });
    await silenceNameServer(true);
    await recheckDomains(runtime);
    expect(await find(domain.hostname)).not.toBeNull();
  }, 90_000);
  test("a name that was asked for today is left alone", async () => {
    const { organization, domain } = await proven();
    await removeTextRecords(domain.record.name);
    await ago(organization, domain.id, { checked: 0, missing: MISSING_DAYS + 1 });
    await recheckDomains(runtime);
    expect(await find(domain.hostname)).not.toBeNull();
  });
});
