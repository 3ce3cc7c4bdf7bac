import type { Page } from "@playwright/test";
import { expectFits } from "./fixtures/expect-fits";
import { chooseFile } from "./fixtures/import-file";
import { expect, test } from "./fixtures/page-test";
import { sandboxUrl } from "./fixtures/sandbox";
import { beginAs, newcomer, signInAsDemo } from "./fixtures/sign-in";

// Many pages in each; a busy machine takes longer to look at them.
test.setTimeout(480_000);

/** Somebody's id that nobody has. */
const NOBODY = "01900000-0000-7000-8000-000000000000";

/** Opens each address, and looks at it once what it is about is there. */
async function look(page: Page, pages: Record<string, string | RegExp>): Promise<void> {
  for (const [path, heading] of Object.entries(pages))
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible();
      await expectFits(page);
    });
}

test("the pages that anybody may open", async ({ page }) => {
  await look(page, {
    "/": /Every buyer gets an answer/,
    "/sign-in": "Sign in",
    "/auth/google/callback?code=made-up&state=forged": "Sign in",
    "/chat/hammer": "Hammer Realty",
    "/embed/hammer": "Hammer Realty",
    "/invitations/nobody-was-sent-this-link": "This link does not work",
    "/no/such/page": "There is no page at this address",
  });
});

test("the office's pages, full and without a result", async ({ page }) => {
  await signInAsDemo(page, "Maren Holt");
  await look(page, {
    "/overview": "From lead to sale",
    // Few of them: axe reads every one.
    "/leads?source=imported": "Leads",
    "/leads?view=table&source=imported": "Leads",
    "/leads?q=nobody-is-called-so": /No lead fits/,
    "/leads/new?source=imported": "Add a lead",
    [`/leads/${NOBODY}`]: /.+/,
    "/listings?tab=sold": "Listings",
    "/listings?q=nothing-is-called-so": /No home among your listings fits/,
    "/listings/new": "New listing",
    "/listings/paste": "Make a listing of a text",
    [`/listings/${NOBODY}`]: /.+/,
    "/imports/new": "Bring your listings",
    "/settings/brand": "Brand",
    "/settings/assistant": "Assistant",
    "/settings/members": "Members",
    "/settings/members?invite=yes": /Invite people/,
    "/settings/members/roles": "Settings",
    "/settings/account": "Where you are signed in",
  });

  for (const [list, link] of [
    ["/leads?view=table&source=imported", 'main td a[href^="/leads/"]'],
    ["/imports/new", 'main a[href^="/imports/"]'],
  ] as const)
    await test.step(`one of ${list}`, async () => {
      await page.goto(list);
      await page.locator(link).first().click();
      await expect(page).not.toHaveURL(list);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectFits(page);
    });
});

test("a listing, as its people and as buyers see it, and several at once", async ({ page }) => {
  await signInAsDemo(page, "Maren Holt");
  await page.goto("/listings?q=Millrace&view=cards");
  await expect(page.getByRole("heading", { name: "Listings" })).toBeVisible();
  await expectFits(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Select", exact: true }).click();
  await page.locator("label", { hasText: "All on this page" }).filter({ visible: true }).click();
  await expect(page.getByRole("button", { name: "Delete" })).toBeVisible();
  await expectFits(page);
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("dialog")).toContainText("Their photos and history go with them");
  await expectFits(page);
  await page.getByRole("button", { name: "Keep" }).click();

  await page.goto("/listings?q=Millrace&view=table");
  await expectFits(page);
  await page.locator('main td a[href^="/listings/"]').first().click();
  await expect(page.getByRole("button", { name: "As buyers see it" }).first()).toBeVisible();
  await expectFits(page);
  await page.getByRole("button", { name: "As buyers see it" }).filter({ visible: true }).click();
  await expect(page.getByRole("dialog")).toContainText("In an answer");
  await expectFits(page);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(page).toHaveURL(/\/edit$/);
  await expectFits(page);
});

test("an import, from its columns to its end", async ({ page }) => {
  await beginAs(page, newcomer());
  const rows = ["MLS #,Address,City,Price,Beds,Agent says,Remarks"];
  for (let home = 1; home <= 12; home++)
    rows.push(`L-${home},${home} Lantern Quay,Quillhaven,${500 + home}000,3,Seller keen,"A house by the harbor."`);
  rows.push("L-13,,,,,,", "L-14,14 Lantern Quay,Quillhaven,on request,many,,");
  await chooseFile(page, "homes-of-november.csv", rows.join("\n"));
  await expect(page.getByRole("heading", { name: "Match your columns" })).toBeVisible();
  await expectFits(page);
  await page.getByRole("button", { name: /^Check / }).click();
  await expect(page.getByRole("heading", { name: "Nothing has changed yet" })).toBeVisible({ timeout: 60_000 });
  await expectFits(page);
  await page.getByRole("button", { name: /^Import \d+ homes$/ }).click();
  await expect(page.getByRole("heading", { name: /homes are in$/ })).toBeVisible({ timeout: 60_000 });
  await expectFits(page);
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(page.getByRole("dialog")).toContainText("that it added are removed");
  await expectFits(page);
});

test("the developers' pages, from no endpoint to one with a delivery", async ({ page }) => {
  await beginAs(page, newcomer());
  await look(page, { "/settings/developers": "No endpoints yet", "/settings/developers/new": "Add an endpoint" });
  await page.getByLabel("Name", { exact: true }).fill("CRM");
  await page
    .getByLabel("Address", { exact: true })
    .fill(`${sandboxUrl()}/webhooks/in/pages-${Date.now().toString(36)}`);
  await page.getByRole("button", { name: "Add the endpoint" }).click();
  await page.getByRole("button", { name: "I have stored it" }).click();
  await page.getByRole("button", { name: "Send a test event" }).click();
  await page.getByRole("table").getByRole("button", { expanded: false }).first().click();
  await expect(page.getByText("webhook-id")).toBeVisible();
  await expectFits(page);
  await page.getByRole("link", { name: "Edit" }).click();
  await expect(page).toHaveURL(/\/edit$/);
  await expectFits(page);
  await look(page, { [`/settings/developers/${NOBODY}`]: /.+/ });
});

test("the wizard's steps and the first day", async ({ page }) => {
  await beginAs(page, newcomer());
  await look(page, {
    "/onboarding/brand": "What do buyers know you by?",
    "/onboarding/persona": "How should it talk?",
    "/onboarding/channels": "Where can buyers reach it?",
    "/onboarding/plan": "Start with 14 days of Pro",
    "/onboarding/listings": "Which homes do you have?",
    "/onboarding/finish": /.+/,
    "/overview": "Overview",
    "/leads": "No leads yet",
    "/listings": "No listings yet",
  });
});

test("an agent is told who may open the settings", async ({ page }) => {
  await signInAsDemo(page, "Jun Park");
  await look(page, { "/settings/brand": /Only owners and admins/, "/settings/developers": /Only owners and admins/ });
  await look(page, { "/settings/members": "Members", "/settings/account": "Where you are signed in" });
});
