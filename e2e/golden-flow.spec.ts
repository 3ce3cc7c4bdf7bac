import type { Page } from "@playwright/test";
import { chatAddress } from "./fixtures/import-file";
import { expect, test } from "./fixtures/page-test";
import { sandboxUrl } from "./fixtures/sandbox";
import { beginAs, newcomer } from "./fixtures/sign-in";

const LOGO = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#14532D"/><path d="M14 34 32 16l18 18v18H14z" fill="#fff"/></svg>`,
);
const HOMES = `MLS #,Address,City,State,Zip,Price,Beds,Baths,Sq Ft,Property Type,Status,Remarks
GF-1,22 Tidewater Row,Quillhaven,ME,04999,612000,3,2,1850,Townhouse,Active,"A brick townhouse with a glass lantern over the stair and a walled court."
GF-2,5 Cooper Lane,Quillhaven,ME,04999,348000,2,1,920,Condo,Active,"A flat with a balcony towards the mill pond."
`;

test("from a Google sign-in to a lead delivered and counted", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const owner = newcomer();
  const brokerage = `Tidewater Homes ${Date.now().toString(36)}`;

  await test.step("sign in as somebody new, and five steps with a reload in the middle", async () => {
    await beginAs(page, owner);
    const saved = page.getByRole("status").filter({ hasText: "Saved · step" });
    await page.getByLabel("Brokerage name").fill(brokerage);
    await page.getByLabel("Main colour", { exact: true }).fill("#14532D");
    await expect(saved).toBeVisible();
    await page.getByLabel("Logo file").setInputFiles({ name: "mark.svg", mimeType: "image/svg+xml", buffer: LOGO });
    await expect(page.getByRole("button", { name: "Remove the logo" })).toBeVisible();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(/\/onboarding\/persona$/);
    // "Saved" still stands there from before until the page has drawn what was typed.
    const stored = page.waitForResponse((response) => new URL(response.url()).pathname === "/setup/save");
    await page.getByLabel("Name").fill("Heron");
    await stored;
    await expect(saved).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Name")).toHaveValue("Heron");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(/\/onboarding\/channels$/);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Start 14 days of Pro" }).click();
    await page.getByRole("link", { name: /A file/ }).click();
    await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
    await page
      .getByLabel("File with listings")
      .setInputFiles({ name: "tidewater.csv", mimeType: "text/csv", buffer: Buffer.from(HOMES) });
    await page.getByRole("button", { name: /^Import \d+ homes?$/ }).click({ timeout: 60_000 });
    await expect(page.getByText(/has read every description/)).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: "Finish" }).click();
    await expect(page.getByRole("heading", { name: "Heron knows your 2 homes" })).toBeVisible();
  });

  await test.step("the CRM's address, with the secret that it checks signatures by", async () => {
    await page.goto("/settings/developers/new");
    const receiver = `golden-${Date.now().toString(36)}`;
    await page.getByLabel("Name", { exact: true }).fill("CRM");
    await page.getByLabel("Address", { exact: true }).fill(`${sandboxUrl()}/webhooks/in/${receiver}`);
    await page.getByRole("button", { name: "Add the endpoint" }).click();
    const dialog = page.getByRole("dialog", { name: "Copy the signing secret now" });
    const secret = await dialog.locator("code").textContent();
    await dialog.getByRole("button", { name: "I have stored it" }).click();
    const receiving = await (await browser.newContext()).newPage();
    await receiving.goto(`${sandboxUrl()}/receiver`);
    await receiving.getByLabel("Name").fill(receiver);
    await receiving.getByLabel("Secret").fill(secret ?? "");
    await receiving.getByRole("button", { name: "Keep the secret" }).click();
    await expect(receiving.getByRole("region", { name: receiver })).toBeVisible();
    await receiving.close();
    await expect(page.getByRole("heading", { name: "CRM" })).toBeVisible();
  });

  await page.goto("/overview");
  const newLeads = page
    .getByRole("term")
    .filter({ hasText: "New leads" })
    .locator("..")
    .getByRole("definition")
    .first();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();

  await test.step("a buyer asks about a home and leaves an email", async () => {
    const buyer = await (await browser.newContext()).newPage();
    await buyer.goto(await chatAddress(page));
    await say(buyer, "Which home has a glass lantern over the stair?");
    await expect(buyer.getByRole("article").filter({ hasText: "22 Tidewater Row" })).toContainText("$612,000");
    await expect(buyer.getByRole("button", { name: "Stop" })).toBeHidden();
    await say(buyer, "I'm Ines Carvalho, write to ines.carvalho@buyer.example about a viewing");
    await expect(buyer.getByRole("button", { name: "Stop" })).toBeHidden();
  });

  await test.step("the overview has counted it without a reload", async () => {
    await expect(newLeads).toHaveText(/^1/, { timeout: 10_000 });
    await expect(page.getByText("Ines Carvalho")).toBeVisible();
  });

  await test.step("the lead with what was said", async () => {
    await page.getByRole("link", { name: "Leads" }).first().click();
    await page.getByRole("link", { name: "Ines Carvalho" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Ines Carvalho" })).toBeVisible();
    await expect(page.getByText("ines.carvalho@buyer.example").first()).toBeVisible();
    await page.getByRole("button", { name: "Read the conversation" }).click();
    await expect(page.getByText("Which home has a glass lantern over the stair?").first()).toBeVisible();
  });

  await test.step("the CRM has it, signed", async () => {
    const receiving = await (await browser.newContext()).newPage();
    await expect(async () => {
      await receiving.goto(`${sandboxUrl()}/receiver`);
      const event = receiving.locator("details").filter({ hasText: "ines.carvalho@buyer.example" });
      await expect(event).toContainText("lead.created", { timeout: 1_000 });
      await expect(event).toContainText("✓ Verified");
    }).toPass({ timeout: 20_000 });
    await page.goto("/settings/developers");
    await page.getByRole("link", { name: "CRM" }).first().click();
    await expect(page.getByText("204").first()).toBeVisible();
  });

  await test.step("and the agent a mail", async () => {
    const mailbox = await (await browser.newContext()).newPage();
    await expect(async () => {
      await mailbox.goto(`${sandboxUrl()}/mailbox?to=${encodeURIComponent(owner.email)}`);
      await mailbox.getByRole("link", { name: /Ines Carvalho/ }).click({ timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
    const mail = mailbox.frameLocator("iframe");
    await expect(mail.getByRole("heading", { name: /Ines Carvalho/ })).toBeVisible();
    await expect(mail.getByText("ines.carvalho@buyer.example").first()).toBeVisible();
  });
});

/** Sends a message. What is typed before the page's scripts have come is not sent by Enter. */
async function say(page: Page, text: string): Promise<void> {
  const box = page.getByRole("textbox", { name: /^Message to/ });
  await expect(async () => {
    await box.fill(text);
    await box.press("Enter");
    await expect(page.getByRole("log")).toContainText(text, { timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
}
