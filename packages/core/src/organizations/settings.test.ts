import { auditEntries, organizations as rows } from "@katek/db/schema";
import { callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { type Caller, execute, type Organization, type Runtime } from "../kernel";
import { organizations } from "./index";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});

interface Tenant {
  organization: Organization;
  owner: Caller;
}
async function tenant(): Promise<Tenant> {
  const organization = await makeOrganization(runtime);
  return { organization, owner: callerOf(organization, "owner") };
}
const stored = async ({ organization }: Tenant) => {
  const found = await execute(runtime, systemCaller(), organizations.findById, { id: organization.id });
  if (!found) throw new Error("The organization is gone.");
  return found;
};
/** The owner as the next request finds them. */
const again = async (mine: Tenant): Promise<Caller> => callerOf(await stored(mine), "owner");
const audited = ({ organization }: Tenant) =>
  runtime.database.withOrganization(organization.id, (tx) =>
    tx
      .select({ operation: auditEntries.operation, before: auditEntries.before, after: auditEntries.after })
      .from(auditEntries)
      .orderBy(auditEntries.id),
  );

test("a brand is changed field by field, and the audit says from what to what", async () => {
  const mine = await tenant();
  await execute(runtime, mine.owner, organizations.updateBrand, { name: "  Larkfield Homes ", brandColor: "#5A9C7D" });
  const after = await stored(mine);
  expect(after).toMatchObject({ name: "Larkfield Homes", brandColor: "#5A9C7D", slug: mine.organization.slug });
  expect(await audited(mine)).toEqual([
    {
      operation: "organizations.updateBrand",
      before: { name: "Test Realty", brandColor: "#1E5B45" },
      after: { name: "Larkfield Homes", brandColor: "#5A9C7D" },
    },
  ]);
});

test.each([
  [{ name: "   " }, "Enter the name"],
  [{ name: "x".repeat(81) }, "at most 80"],
  [{ slug: "No Spaces" }, "lower-case letters"],
  [{ slug: "ab" }, "3 to 40"],
  [{ slug: "admin" }, "kept for KaTek"],
  [{ brandColor: "green" }, "#RRGGBB"],
  [{ currency: "XYZ" }, "no such currency"],
  [{ timeZone: "Mars/Olympus" }, "no such time zone"],
])("a brand with %j is refused with a sentence, and nothing is changed", async (input, sentence) => {
  const mine = await tenant();
  await expect(
    execute(runtime, mine.owner, organizations.updateBrand, { tagline: "New", ...input }),
  ).rejects.toMatchObject({ status: 422, message: expect.stringContaining(sentence) });
  expect(await stored(mine)).toEqual(mine.organization);
});

test("an address that is taken is a conflict, and nothing is changed", async () => {
  const [mine, theirs] = [await tenant(), await tenant()];
  await expect(
    execute(runtime, mine.owner, organizations.updateBrand, { name: "Other", slug: theirs.organization.slug }),
  ).rejects.toMatchObject({ code: "slug_taken", status: 409 });
  expect((await stored(mine)).name).toBe("Test Realty");
});

test("a former address still finds the organization, stays its own and is nobody else's", async () => {
  const [mine, theirs] = [await tenant(), await tenant()];
  const former = mine.organization.slug;
  const find = (slug: string) => execute(runtime, systemCaller(), organizations.find, { slug });
  await execute(runtime, mine.owner, organizations.updateBrand, { slug: `${former}-new` });
  expect(await find(former)).toMatchObject({ id: mine.organization.id, slug: `${former}-new` });
  expect(await find(`${former}-new`)).toMatchObject({ id: mine.organization.id });
  await expect(execute(runtime, theirs.owner, organizations.updateBrand, { slug: former })).rejects.toMatchObject({
    code: "slug_taken",
    status: 409,
  });
  expect(await execute(runtime, theirs.owner, organizations.slugAvailable, { slug: former })).toMatchObject({
    state: "taken",
  });
  await expect(makeOrganization(runtime, { slug: former })).rejects.toMatchObject({ code: "slug_taken" });
  expect(await execute(runtime, mine.owner, organizations.slugAvailable, { slug: former })).toMatchObject({
    state: "own",
  });
  await execute(runtime, mine.owner, organizations.updateBrand, { slug: former });
  expect(await find(`${former}-new`)).toMatchObject({ slug: former });
});

test("an address is free, one's own, taken, or unfit with the reason", async () => {
  const [mine, theirs] = [await tenant(), await tenant()];
  const state = async (slug: string) => execute(runtime, mine.owner, organizations.slugAvailable, { slug });
  expect(await state(`${mine.organization.slug}-x`)).toMatchObject({ state: "free" });
  expect(await state(mine.organization.slug)).toMatchObject({ state: "own" });
  expect(await state(theirs.organization.slug)).toMatchObject({
    state: "taken",
    sentence: expect.stringContaining("taken"),
  });
  expect(await state("www")).toMatchObject({ state: "unfit", sentence: expect.stringContaining("kept for KaTek") });
  expect(await state("-")).toMatchObject({ state: "unfit", sentence: expect.stringContaining("3 to 40") });
});

test("a persona changes what the chat page says of it", async () => {
  const mine = await tenant();
  const tone = { formality: 5, detail: 1, enthusiasm: 2 };
  await execute(runtime, mine.owner, organizations.updatePersona, {
    assistantName: "Robin",
    greeting: "Good day.",
    tone,
  });
  const profile = await execute(runtime, await again(mine), organizations.profile, {});
  expect(profile).toMatchObject({ assistantName: "Robin", greeting: "Good day.", suggestedQuestions: [] });
  expect((await stored(mine)).tone).toEqual(tone);
  await expect(
    execute(runtime, mine.owner, organizations.updatePersona, { tone: { ...tone, detail: 6 } }),
  ).rejects.toMatchObject({ status: 422 });
  expect((await stored(mine)).tone).toEqual(tone);
  // One slider is moved; the others stay as they are by now.
  await execute(runtime, mine.owner, organizations.updatePersona, { tone: { detail: 4 } });
  expect((await stored(mine)).tone).toEqual({ ...tone, detail: 4 });
});

test("the sites of the widget are taken as people paste them, each once", async () => {
  const mine = await tenant();
  await execute(runtime, mine.owner, organizations.updateChannels, {
    widgetOrigins: [
      "https://Hammer.example/homes?x=1",
      "hammer.example",
      " www.hammer.example/ ",
      "http://localhost:8080/",
    ],
  });
  expect((await stored(mine)).widgetOrigins).toEqual([
    "https://hammer.example",
    "https://www.hammer.example",
    "http://localhost:8080",
  ]);
});

test.each([
  "*",
  "https://*",
  "http://hammer.example",
  "javascript:alert(1)",
  "file:///etc/passwd",
  "hammer",
  "https://a:b@hammer.example",
  "not a site",
  "",
])("%j is no site for the widget", async (origin) => {
  const mine = await tenant();
  await expect(
    execute(runtime, mine.owner, organizations.updateChannels, { widgetOrigins: ["https://good.example", origin] }),
  ).rejects.toMatchObject({ status: 422, message: expect.stringContaining("Write a site such as") });
  expect((await stored(mine)).widgetOrigins).toEqual([]);
});

test("a trial lasts fourteen days from its start, whichever plan is chosen meanwhile, and is not begun twice", async () => {
  const mine = await tenant();
  const begun = Date.now();
  await execute(runtime, mine.owner, organizations.startTrial, { plan: "pro" });
  const first = await stored(mine);
  expect(first.plan).toBe("pro");
  expect(((first.trialEndsAt?.getTime() ?? 0) - begun) / 86_400_000).toBeCloseTo(14, 2);
  await execute(runtime, await again(mine), organizations.startTrial, { plan: "starter" });
  expect(await stored(mine)).toMatchObject({ plan: "starter", trialEndsAt: first.trialEndsAt });

  await runtime.database.withOrganization(mine.organization.id, (tx) =>
    tx
      .update(rows)
      .set({ clockOffsetMs: 15 * 86_400_000 })
      .where(eq(rows.id, mine.organization.id)),
  );
  await expect(execute(runtime, await again(mine), organizations.startTrial, { plan: "pro" })).rejects.toMatchObject({
    code: "trial_over",
    status: 409,
  });
  expect((await stored(mine)).plan).toBe("starter");
  expect(await execute(runtime, await again(mine), organizations.setup, {})).toMatchObject({
    plan: { trialOver: true },
  });
});

test("the steps are kept in their order, and the first end of the wizard counts", async () => {
  const mine = await tenant();
  for (const step of ["listings", "brand", "brand"] as const)
    await execute(runtime, mine.owner, organizations.completeStep, { step });
  expect((await stored(mine)).onboarding).toEqual({ done: ["brand", "listings"], finishedAt: null });
  await execute(runtime, mine.owner, organizations.finishOnboarding, {});
  const { onboarding } = await stored(mine);
  await execute(runtime, mine.owner, organizations.finishOnboarding, {});
  expect((await stored(mine)).onboarding).toEqual({ done: ["brand", "listings"], finishedAt: onboarding.finishedAt });
});

test("agents change no settings", async () => {
  const mine = await tenant();
  const agent = callerOf(mine.organization, "agent");
  await expect(execute(runtime, agent, organizations.updateBrand, { name: "Mine now" })).rejects.toMatchObject({
    status: 403,
  });
  await expect(execute(runtime, agent, organizations.setup, {})).rejects.toMatchObject({ status: 403 });
  expect(await stored(mine)).toEqual(mine.organization);
});
