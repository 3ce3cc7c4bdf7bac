import { expectFits } from "./fixtures/expect-fits";
import { expect, test } from "./fixtures/page-test";
import { beginAs, newcomer, signInAs } from "./fixtures/sign-in";

test("a draft that was made of a text", async ({ page }) => {
  await beginAs(page, newcomer());
  await page.goto("/listings/paste");
  await page.getByLabel("Text about one home").fill("A house that is not described yet.");
  await page.reload();
  await expect(page.getByLabel("Text about one home")).toHaveValue("A house that is not described yet.");
  await page
    .getByLabel("Text about one home")
    .fill("House at 14 Millrace Lane, Port Ellery. $489,000, 3 bedrooms, 2 bathrooms, 1,620 sq ft. Garage, no pool.");
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page).toHaveURL(/\/listings\/drafts\//);
  // The draft has the text now: what the tab kept of it is gone.
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("katek.")))).toEqual([]);
  await expect(page.getByRole("heading", { name: "The draft", exact: true })).toBeVisible();
  await expectFits(page);
  // What was typed last is not saved yet when the page goes, and is there again when it comes back.
  const town = page.getByLabel("Town", { exact: true });
  await town.fill("Port Ellery East");
  await page.reload();
  await expect(town).toHaveValue("Port Ellery East");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(town).toHaveValue("Port Ellery East");
});

test("a home typed by hand outlives a reload, and is not kept once it was added", async ({ page }) => {
  await beginAs(page, newcomer());
  await page.goto("/onboarding/listings?by=hand");
  const kept = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("katek.")));
  const address = page.getByLabel("Address", { exact: true });
  await address.fill("14 Millrace Lane");
  await page.reload();
  await expect(address).toHaveValue("14 Millrace Lane");
  expect(await kept()).toHaveLength(1);
  await page.getByRole("button", { name: "Add this home" }).click();
  await expect(address).toHaveValue("");
  expect(await kept()).toEqual([]);
});

test("a listing's form is left with what was typed only after a question", async ({ page }) => {
  await signInAs(page, newcomer());
  await page.goto("/listings/new");
  await page.waitForLoadState("networkidle");
  const leads = page.getByRole("link", { name: "Leads" }).first();
  await page.getByRole("textbox", { name: "Description" }).fill("A house by the quay.");
  await leads.click();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await question.getByRole("button", { name: "Stay here" }).click();
  await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("A house by the quay.");
  await leads.click();
  await question.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(page).toHaveURL(/\/leads$/);
});
