import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/expect-accessible";
import { expect, test } from "./fixtures/page-test";
import { sandboxUrl } from "./fixtures/sandbox";
import { beginAsInvited, chooseAccount, newcomer, signInAs } from "./fixtures/sign-in";

/** Invites somebody as the person of the page. */
async function invite(page: Page, email: string, role: "Agent" | "Admin"): Promise<void> {
  await page.goto("/settings/members?invite=yes");
  const dialog = page.getByRole("dialog", { name: /^Invite people to/ });
  await dialog.getByLabel("Email addresses").fill(email);
  await dialog.getByRole("radio", { name: role }).check();
  await dialog.getByRole("button", { name: "Send 1 invitation" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 invitation is on its way" })).toBeVisible();
}

/** The link of the last invitation in the sandbox's mailbox of this address. */
async function linkFor(browser: Browser, email: string): Promise<string> {
  const mailbox = await (await browser.newContext()).newPage();
  await expect(async () => {
    await mailbox.goto(`${sandboxUrl()}/mailbox?to=${encodeURIComponent(email)}`);
    await mailbox.getByRole("link", { name: /^Join/ }).first().click({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  const href = await mailbox
    .frameLocator("iframe")
    .getByRole("link", { name: "Open the invitation" })
    .getAttribute("href");
  await mailbox.close();
  if (!href) throw new Error("The email has no link.");
  return href;
}

test("invited, accepted, demoted, denied", async ({ page, browser }) => {
  test.setTimeout(480_000);
  const [maren, ruth] = [newcomer(), newcomer()];
  await signInAs(page, maren);
  await invite(page, ruth.email, "Admin");
  await expect(page.getByRole("row", { name: new RegExp(ruth.email) })).toContainText("7 days left");
  await expectAccessible(page);
  const link = await linkFor(browser, ruth.email);
  const joining = await (await browser.newContext()).newPage();

  await test.step("the link says who invites whom, and is for its own address", async () => {
    await joining.goto(link);
    await expect(joining.getByRole("heading", { level: 1 })).toContainText("Join");
    await expect(joining.getByText(`${maren.name} invites you to work on KaTek as an admin.`)).toBeVisible();
    await expectAccessible(joining);
    await joining.getByRole("link", { name: "Continue with Google" }).click();
    await chooseAccount(joining, newcomer());
    await expect(joining.getByRole("heading", { name: "This is for another address" })).toBeVisible();
    await expect(joining.getByText(ruth.email)).toBeVisible();
    await expectAccessible(joining);
    await joining.getByRole("button", { name: "Sign out and continue" }).click();
    await chooseAccount(joining, ruth);
  });

  await test.step("it is accepted, once, and no organization was made", async () => {
    await joining.getByRole("button", { name: "Accept the invitation" }).click();
    await expect(joining).toHaveURL(/\/overview$/);
    await joining.goto("/settings/developers");
    await expect(joining.getByRole("heading", { name: "No endpoints yet" })).toBeVisible();
    await joining.goto(link);
    await expect(joining.getByRole("heading", { name: "This invitation was used" })).toBeVisible();
    await joining.goto("/settings/members/roles");
    await expect(joining.getByRole("row", { name: /Change roles and remove members/ })).toContainText("people:manage");
  });

  await test.step("demoted, they are refused on the next request", async () => {
    await page.reload();
    await page.getByLabel(`Role of ${ruth.name}`).selectOption("agent");
    await expect(page.getByRole("status").filter({ hasText: `${ruth.name} is an agent now` })).toBeVisible();
    await joining.goto("/settings/developers");
    await expect(joining.getByText("Only owners and admins can see webhooks")).toBeVisible();
  });

  await test.step("removed, they are out", async () => {
    await page.getByRole("button", { name: `More for ${ruth.name}` }).click();
    await page.getByRole("menuitem", { name: "Remove" }).click();
    await page
      .getByRole("dialog", { name: `Remove ${ruth.name}?` })
      .getByRole("button", { name: /^Remove/ })
      .click();
    await expect(page.getByRole("status").filter({ hasText: `${ruth.name} was removed` })).toBeVisible();
    await joining.goto("/leads");
    await expect(joining.getByText("You do not belong to this organization any more.")).toBeVisible();
  });

  await test.step("the last owner cannot go", async () => {
    await page.getByRole("button", { name: `More for ${maren.name}` }).click();
    await page.getByRole("menuitem", { name: "Leave the organization" }).click();
    await expect(page.getByText("nobody else works here yet")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { name: "Members" })).toBeVisible();
  });

  await test.step("one's own sessions", async () => {
    await page.goto("/settings/account");
    await expect(page.getByText("This one")).toBeVisible();
  });
});

test("a page of one organization does nothing to another", async ({ page, browser, context }) => {
  test.setTimeout(480_000);
  const [maren, ruth] = [newcomer(), newcomer()];
  const owner = await (await browser.newContext()).newPage();
  await signInAs(owner, maren);
  await invite(owner, ruth.email, "Agent");
  await beginAsInvited(page, ruth);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Start an organization of your own" }).click();
  await expect(page).toHaveURL(/\/onboarding/);
  await page.goto(await linkFor(browser, ruth.email));
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(page).toHaveURL(/\/overview$/);

  const buyer = `ines-${Date.now().toString(36)}@buyer.example`;
  await page.goto("/leads/new");
  const form = page.getByRole("dialog", { name: "Add a lead" });
  await form.getByLabel("Email").fill(buyer);

  const other = await context.newPage();
  await other.goto("/overview");
  await other
    .getByRole("button", { name: new RegExp(maren.name) })
    .first()
    .click();
  await other.getByRole("menuitemradio", { name: new RegExp(`^${ruth.name}`) }).click();
  await expect(other.getByRole("button", { name: new RegExp(ruth.name) }).first()).toBeVisible();

  await form.getByRole("button", { name: "Add lead" }).click();
  const refusal = page.getByRole("dialog", { name: `You are in ${ruth.name} now` });
  await expect(refusal).toContainText(`This page was opened for ${maren.name}, so nothing was changed.`);
  await expectAccessible(page);
  await other.goto("/leads");
  await expect(other.getByText(buyer)).toHaveCount(0);

  await refusal.getByRole("button", { name: "Switch back and go on" }).click();
  await expect(page).toHaveURL(/\/leads\/[\da-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1, name: buyer })).toBeVisible();
  await owner.goto("/leads");
  await expect(owner.getByText(buyer).filter({ visible: true }).first()).toBeVisible();
});
