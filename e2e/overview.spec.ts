import { expectAccessible } from "./fixtures/expect-accessible";
import { chatAddress } from "./fixtures/import-file";
import { expect, test } from "./fixtures/page-test";
import { newcomer, signInAs, signInAsDemo } from "./fixtures/sign-in";

test("a buyer who writes changes the figures without a reload", async ({ page, browser }) => {
  await signInAs(page, newcomer());
  const chat = await chatAddress(page);
  await page.goto("/overview");
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect(page.getByText("This list goes away with the first conversation.")).toBeVisible();

  const buyer = await (await browser.newContext()).newPage();
  await buyer.goto(chat);
  const box = buyer.getByRole("textbox", { name: /^Message to/ });
  const write = (text: string) =>
    expect(async () => {
      await box.fill(text);
      await box.press("Enter");
      await expect(buyer.getByRole("log")).toContainText(text, { timeout: 1_000 });
    }).toPass({ timeout: 15_000 });
  await write("A house with a garden");
  const conversations = page.getByRole("definition").filter({ hasText: /^1$/ });
  await expect(conversations.first()).toBeVisible({ timeout: 5_000 });

  // From here on the page listens already: a second buyer counts within two seconds of being heard.
  const second = await (await browser.newContext()).newPage();
  await second.goto(chat);
  const sent = second.waitForResponse((response) => response.url().includes("conversations.send"));
  await expect(async () => {
    await second.getByRole("textbox", { name: /^Message to/ }).fill("A flat by the water");
    await second.keyboard.press("Enter");
    await expect(second.getByRole("log")).toContainText("A flat by the water", { timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  await sent;
  await expect(page.getByRole("definition").filter({ hasText: /^2/ }).first()).toBeVisible({ timeout: 2_000 });

  await page.getByRole("button", { name: "7 days" }).click();
  await expect(page).toHaveURL(/days=7/);
  await page.getByRole("button", { name: "Show as table" }).click();
  await expect(page.getByRole("table", { name: /last 7 days/ })).toBeVisible();
});

test("the palette opens by its keys, goes where it is told and gives the focus back", async ({ page }) => {
  await signInAs(page, newcomer());
  await page.goto("/overview");
  const button = page.getByRole("button", { name: /Search or jump to/ });
  await expect(async () => {
    await button.click();
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("listings");
  await expect(page.getByRole("option", { name: "Go to the listings" })).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: "Import listings" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/listings$/);
});

test("without a connection the office stays round the page, which comes when it is back", async ({ page }) => {
  await signInAsDemo(page, "Jun Park");
  const data = /\.data(\?|$)/;
  await page.route(data, (route) => route.abort("internetdisconnected"));
  const leads = page.getByRole("link", { name: "Leads" }).first();
  // A click before the page's scripts have come is the browser's own, which loads a whole page.
  await expect(async () => {
    await page.goto("/overview");
    await leads.click();
    await expect(page.getByRole("heading", { name: "This page did not load" })).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expect(leads).toBeVisible();
  await page.unroute(data);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page).toHaveURL(/\/leads/);
  await expect(page.getByRole("region", { name: /^New/ }).first()).toBeVisible();
});
