import { listings } from "@katek/core";
import { execute, type InputOf, newId, type Organization, type Runtime } from "@katek/core/kernel";
import { callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Ask, memberOf, nobody, thrownBy } from "~/identity/office-for-tests";
import { action as atListings, loader as listingsLoader } from "~/routes/_office.listings";
import { loader as listingLoader, action as onListing } from "~/routes/_office.listings_.$id";
import { loader as editLoader, action as onEdit } from "~/routes/_office.listings_.$id_.edit";
import { action as onNew } from "~/routes/_office.listings_.new";
import { LOADED_FIELD, SEEN_FIELD } from "./form/changed-meanwhile";

let runtime: Runtime;
let organization: Organization;
let member: Ask;
let stranger: Ask;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  member = await memberOf(runtime, organization);
  stranger = await memberOf(runtime, await makeOrganization(runtime));
});

const HOME = { unparsedAddress: "14 Millrace Lane", city: "Port Ellery", listPrice: "489,000", currency: "USD" };
const write = async (more: Partial<InputOf<typeof listings.create>> = {}) =>
  (
    await execute(runtime, callerOf(organization, "agent"), listings.create, {
      ...{ unparsedAddress: "14 Millrace Lane", city: "Port Ellery", listPrice: 48_900_000 },
      ...more,
    })
  ).id;
const read = async (listingId: string) =>
  (await execute(runtime, callerOf(organization, "agent"), listings.details, { listingId })).listing;
const pathOf = (id: string) => `/listings/${id}`;

describe("the form of a new listing", () => {
  test("writes it as it was typed, and leads to its page", async () => {
    const answer = await onNew(member("/listings/new", { form: { ...HOME, bedroomsTotal: "3" } }));
    if (!(answer instanceof Response)) throw new Error("It was not taken.");
    expect(answer.status).toBe(302);
    const id = answer.headers.get("location")?.split("/").at(-1) ?? "";
    expect(await read(id)).toMatchObject({
      unparsedAddress: "14 Millrace Lane",
      listPrice: 48_900_000,
      bedroomsTotal: 3,
    });
  });

  test("gives back what was typed, with the field that is not right, and writes nothing", async () => {
    for (const wrong of [
      { field: "listPrice", form: { ...HOME, listPrice: "a lot" } },
      { field: "unparsedAddress", form: { ...HOME, unparsedAddress: "" } },
      { field: "rentPeriod", form: { ...HOME, listingType: "rent" } },
    ]) {
      const answer = await onNew(member("/listings/new", { form: wrong.form }));
      if (!("problem" in answer)) throw new Error("It was taken.");
      expect(Object.keys(answer.problem?.fields ?? {})).toContain(wrong.field);
      expect(answer.typed).toMatchObject({ city: "Port Ellery" });
    }
    expect((await execute(runtime, callerOf(organization, "agent"), listings.list, {})).total).toBe(0);
  });
});

describe("the form of a listing", () => {
  test("changes what it holds", async () => {
    const id = await write();
    const answer = await onEdit(
      member(`${pathOf(id)}/edit`, { params: { id }, form: { ...HOME, listPrice: "479000" } }),
    );
    expect(answer).toBeInstanceOf(Response);
    expect((await read(id)).listPrice).toBe(47_900_000);
  });

  describe("that two people edit at once", () => {
    const opened = async (id: string) => {
      const page = await editLoader(member(`${pathOf(id)}/edit`, { params: { id } }));
      return { ...page.values, [LOADED_FIELD]: JSON.stringify(page.values) };
    };
    const save = (id: string, form: Record<string, string>) =>
      onEdit(member(`${pathOf(id)}/edit`, { params: { id }, form }));

    test("is not saved over the other one's changes, which are told of; what was typed stays", async () => {
      const id = await write({ bedroomsTotal: 3, ownerName: "T. Owner" });
      const [first, second] = [await opened(id), await opened(id)];
      expect(await save(id, { ...first, listPrice: "479,000", ownerName: "J. Owner" })).toBeInstanceOf(Response);
      const answer = await save(id, { ...second, listPrice: "495,000", bedroomsTotal: "4" });
      if (!("meanwhile" in answer)) throw new Error("It was saved.");
      expect(answer.meanwhile?.changes).toEqual([
        { name: "listPrice", saved: "479,000", typed: "495,000" },
        { name: "ownerName", saved: "J. Owner", typed: null },
      ]);
      expect(answer.typed).toMatchObject({ listPrice: "495,000", bedroomsTotal: "4" });
      expect(await read(id)).toMatchObject({ listPrice: 47_900_000, bedroomsTotal: 3 });

      // Saved all the same: what its person left alone stays as the other one has saved it.
      const seen = JSON.stringify(answer.meanwhile?.saved);
      const again = { ...second, listPrice: "495,000", bedroomsTotal: "4", [SEEN_FIELD]: seen };
      expect(await save(id, again)).toBeInstanceOf(Response);
      const { listing, confidential } = await execute(runtime, callerOf(organization, "agent"), listings.details, {
        listingId: id,
      });
      expect(listing).toMatchObject({ listPrice: 49_500_000, bedroomsTotal: 4 });
      expect(confidential.ownerName).toBe("J. Owner");
    });

    test("is asked about again when it changes once more, and saved at once when both typed the same", async () => {
      const id = await write();
      const [first, second] = [await opened(id), await opened(id)];
      await save(id, { ...first, listPrice: "479,000" });
      expect(await save(id, { ...second, listPrice: "479,000", city: "Reno" })).toBeInstanceOf(Response);
      const third = await opened(id);
      await save(id, { ...second, [LOADED_FIELD]: third[LOADED_FIELD], listPrice: "470,000", city: "Reno" });
      const seen = third[LOADED_FIELD];
      const answer = await save(id, { ...third, yearBuilt: "1994", [SEEN_FIELD]: seen });
      expect(answer).toMatchObject({ meanwhile: { changes: [{ name: "listPrice", saved: "470,000", typed: null }] } });
    });

    test("keeps the unit of a figure that only the other one knows", async () => {
      const id = await write();
      const [first, second] = [await opened(id), await opened(id)];
      await save(id, { ...first, livingArea: "150", livingAreaUnits: "sqm" });
      const form = { ...second, livingArea: "", livingAreaUnits: "sqft", city: "Reno" };
      const answer = await save(id, form);
      if (!("meanwhile" in answer)) throw new Error("It was saved.");
      await save(id, { ...form, [SEEN_FIELD]: JSON.stringify(answer.meanwhile?.saved) });
      expect(await read(id)).toMatchObject({ livingArea: 150, livingAreaUnits: "sqm", city: "Reno" });
    });
  });

  test("finds no listing of another organization, and changes none", async () => {
    const id = await write();
    const params = { id };
    const { problem } = (await onEdit(stranger(`${pathOf(id)}/edit`, { params, form: HOME }))) as {
      problem: { sentence: string };
    };
    expect(problem.sentence).toContain("no such listing");
    expect((await thrownBy(editLoader(stranger(`${pathOf(id)}/edit`, { params })))).status).toBe(404);
    expect((await thrownBy(editLoader(member("/listings/x/edit", { params: { id: "x" } })))).status).toBe(404);
  });
});

describe("a listing's page", () => {
  test("shows it with what buyers get of it; to its own people only", async () => {
    const id = await write({ standardStatus: "withdrawn" });
    const asked = { params: { id } };
    const page = await listingLoader(member(pathOf(id), asked));
    expect(page.listing).toMatchObject({ id, unparsedAddress: "14 Millrace Lane" });
    expect(page.buyersView).toMatchObject({ shown: "status", card: null });
    expect((await thrownBy(listingLoader(stranger(pathOf(id), asked)))).status).toBe(404);
    const signIn = await thrownBy(listingLoader(nobody(runtime)(pathOf(id), asked)));
    expect(signIn.headers.get("location")).toBe(`/sign-in?to=${encodeURIComponent(pathOf(id))}`);
  });

  test("changes its status where that may follow, else says why not", async () => {
    const id = await write();
    const change = (status: string, ask = member) =>
      onListing(ask(pathOf(id), { params: { id }, form: { intent: "status", status } }));
    expect(await change("pending")).toEqual({ problem: null });
    expect((await change("hold")).problem?.sentence).toContain("cannot go");
    expect((await change("active", stranger)).problem?.sentence).toContain("no such listing");
    expect((await thrownBy(change("gone"))).status).toBe(400);
    expect((await read(id)).standardStatus).toBe("pending");
  });

  test("deletes it and leads to the others; nobody else does", async () => {
    const id = await write();
    const remove = (ask: Ask) => onListing(ask(pathOf(id), { params: { id }, form: { intent: "delete" } }));
    expect((await remove(stranger)).problem?.sentence).toContain("not there any more");
    expect((await thrownBy(remove(nobody(runtime)))).headers.get("location")).toBe("/sign-in");
    expect((await thrownBy(remove(member))).headers.get("location")).toBe("/listings");
    expect((await thrownBy(listingLoader(member(pathOf(id), { params: { id } })))).status).toBe(404);
  });

  test("takes no form that is not its own", async () => {
    const id = await write();
    const forms: Record<string, string>[] = [{}, { intent: "sell" }];
    for (const form of forms)
      expect((await thrownBy(onListing(member(pathOf(id), { params: { id }, form })))).status).toBe(400);
    const { problem } = await onListing(
      member(pathOf(id), { params: { id }, form: { intent: "describe", photoId: newId(), alt: "A door" } }),
    );
    expect(problem).not.toBeNull();
  });
});

describe("the page of listings", () => {
  test("shows those that its address asks for, and of another organization none", async () => {
    await write({ listPrice: 30_000_000 });
    await write({ listPrice: 90_000_000 });
    const page = async (ask: Ask, query: string) => (await listingsLoader(ask(`/listings?${query}`))).data;
    const dear = await page(member, "from=500000");
    expect(dear.listings.map(({ price }) => price)).toEqual(["$900,000"]);
    expect(dear.total).toBe(1);
    expect((await page(member, "from=nonsense&tab=nowhere&sort=up")).total).toBe(2);
    expect((await page(stranger, "")).total).toBe(0);
    const beyond = await thrownBy(listingsLoader(member("/listings?page=9")));
    expect(beyond.headers.get("location")).toBe("/listings");
  });

  test("sends nobody's forms to sign in", async () => {
    const form = { intent: "delete", ids: await write() };
    expect((await thrownBy(atListings(nobody(runtime)("/listings", { form })))).headers.get("location")).toBe(
      "/sign-in",
    );
  });
});
