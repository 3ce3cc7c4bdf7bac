import { newId, type Organization, type Runtime } from "@katek/core/kernel";
import type { OrganizationProfile } from "@katek/core/organizations/schemas";
import { makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadedName } from "~/autosave/loaded-fields";
import { type Ask, memberOf, thrownBy } from "~/identity/office-for-tests";
import { loader as loadBrand, action as onBrand } from "~/routes/onboarding.brand";
import { action as onChannels } from "~/routes/onboarding.channels";
import { action as onPersona } from "~/routes/onboarding.persona";
import { action as save } from "~/routes/setup.save";
import type { PostedSetup } from "~/setup/setup-parts";

let runtime: Runtime;
let organization: Organization;
/** Each signed in by itself. */
let desk: Ask;
let phone: Ask;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  desk = await memberOf(runtime, organization, "owner");
  phone = await memberOf(runtime, organization, "owner");
});

type Fields = Record<string, string>;
const PATHS = { brand: "/onboarding/brand", persona: "/onboarding/persona", channels: "/onboarding/channels" };
const ACTIONS = { brand: onBrand, persona: onPersona, channels: onChannels };
type Part = keyof typeof PATHS;

const setup = (ask: Ask) => loadBrand(ask(PATHS.brand));
/** The fields of a step as a device loaded them. */
async function loaded(ask: Ask, part: Part): Promise<Fields> {
  const { brand, persona, channels } = await setup(ask);
  const { tone, ...manners } = persona;
  const texts = {
    brand: { ...brand, tagline: brand.tagline ?? "", secondaryColor: brand.secondaryColor ?? "" },
    persona: {
      assistantName: manners.assistantName,
      assistantAvatar: manners.assistantAvatar,
      greeting: manners.greeting,
      personality: manners.personality ?? "",
      languages: manners.languages.join("\n"),
      avoidedSubjects: manners.avoidedSubjects.join("\n"),
      suggestedQuestions: manners.suggestedQuestions.join("\n"),
      ...Object.fromEntries(Object.entries(tone).map(([name, stop]) => [name, String(stop)])),
    },
    channels: { widgetOrigins: channels.widgetOrigins.join("\n") },
  };
  return Object.fromEntries(Object.entries(texts[part]).filter(([, value]) => typeof value === "string")) as Fields;
}
const autosave = async (ask: Ask, part: Part, fields: Fields) =>
  expect(await (await save(ask("/setup/save", { form: { part, ...fields } }))).json()).toMatchObject({
    problems: {},
    problem: null,
  });
/** "Continue" of a page that was loaded with `before` and now holds `fields` besides. */
const post = (ask: Ask, part: Part, before: Fields, fields: Fields = {}) =>
  ACTIONS[part](
    ask(PATHS[part], {
      form: {
        ...before,
        ...fields,
        ...Object.fromEntries(Object.entries(before).map(([name, value]) => [loadedName(name), value])),
      },
    }),
  );
const goesOn = async (work: Promise<unknown>) => expect((await thrownBy(work)).status).toBe(302);

describe("Continue on one device", () => {
  test("keeps what was saved on another one since the page was loaded", async () => {
    const brand = await loaded(desk, "brand");
    const persona = await loaded(desk, "persona");
    const channels = await loaded(desk, "channels");
    await autosave(phone, "brand", { name: "Hammer & Sons", brandColor: "#14532D" });
    await autosave(phone, "persona", { greeting: "Good day.", detail: "5", languages: "en\nes" });
    await autosave(phone, "channels", { widgetOrigins: "https://hammer.example" });
    await goesOn(post(desk, "brand", brand, { tagline: "Homes by the sea" }));
    await goesOn(post(desk, "persona", persona, { formality: "1" }));
    await goesOn(post(desk, "channels", channels));
    const now = await setup(desk);
    expect(now.brand).toMatchObject({
      name: "Hammer & Sons",
      brandColor: "#14532D",
      tagline: "Homes by the sea",
    } satisfies Partial<OrganizationProfile>);
    expect(now.persona).toMatchObject({ greeting: "Good day.", languages: ["en", "es"] });
    expect(now.persona.tone).toMatchObject({ formality: 1, detail: 5 });
    expect(now.channels.widgetOrigins).toEqual(["https://hammer.example"]);
    expect(now.onboarding.done).toEqual(expect.arrayContaining(["brand", "persona", "channels"]));
  });

  test("writes what was typed there last, where both have changed the same field", async () => {
    const before = await loaded(desk, "brand");
    await autosave(phone, "brand", { name: "Hammer & Sons" });
    await goesOn(post(desk, "brand", before, { name: "Hammer Homes" }));
    expect((await setup(phone)).brand.name).toBe("Hammer Homes");
  });
});

describe("without scripts", () => {
  test("everything that was typed is saved, also what was not added to its list yet", async () => {
    const persona = await loaded(desk, "persona");
    await goesOn(
      post(desk, "persona", persona, {
        ...{ assistantName: "Robin", greeting: "Good day.\r\nHow can I help?", personality: "Dry", enthusiasm: "4" },
        ...{ avoidedSubjects: "tax advice", "avoidedSubjects:more": "politics, football", "languages:more": "de" },
      }),
    );
    expect((await setup(desk)).persona).toMatchObject({
      ...{ assistantName: "Robin", personality: "Dry", languages: ["de"] },
      avoidedSubjects: ["tax advice", "politics", "football"],
      tone: { enthusiasm: 4 },
    });
  });

  test("a field that is not taken keeps what was typed, and the others are saved", async () => {
    const slug = (await makeOrganization(runtime)).slug;
    const before = await loaded(desk, "brand");
    const met = (await post(desk, "brand", before, { slug, name: `Hammer ${newId()}` })) as PostedSetup;
    expect(Object.keys(met.problems)).toEqual(["slug"]);
    expect(met.typed).toEqual({ slug });
    const { brand } = await setup(desk);
    expect([brand.slug, brand.name.startsWith("Hammer ")]).toEqual([before.slug, true]);
  });
});
