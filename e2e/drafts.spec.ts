import { expectFits } from "./fixtures/expect-fits";
import { expect, test } from "./fixtures/page-test";
import { beginAs, newcomer } from "./fixtures/sign-in";

test("a draft that was made of a text", async ({ page }) => {
  await beginAs(page, newcomer());
  await page.goto("/listings/paste");
  await page
    .getByLabel("Text about one home")
    .fill("House at 14 Millrace Lane, Port Ellery. $489,000, 3 bedrooms, 2 bathrooms, 1,620 sq ft. Garage, no pool.");
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page).toHaveURL(/\/listings\/drafts\//);
  await expect(page.getByRole("heading", { name: "The draft", exact: true })).toBeVisible();
  await expectFits(page);
});
