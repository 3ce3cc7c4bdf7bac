import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/expect-accessible";
import { chatAddress, chooseFile, importFile } from "./fixtures/import-file";
import { expect, test } from "./fixtures/page-test";
import { breakAnswers, mendAnswers } from "./fixtures/sandbox";
import { newcomer, signInAs } from "./fixtures/sign-in";

/** Three homes, of which one cannot be mistaken for another. */
const HOMES = `MLS #,Address,City,State,Zip,Price,Beds,Baths,Sq Ft,Property Type,Status,Remarks
QH-1,17 Zephyrine Court,Quillhaven,ME,04999,734500,4,2.5,2310,Single Family,Active,"A shingled house with an observatory dome, a walled orchard and a boathouse on the tidal creek."
QH-2,3 Mason Street,Quillhaven,ME,04999,289000,2,1,980,Condo,Active,"A flat on the second floor with a lift and a balcony to the square."
QH-3,40 Ferry Street,Quillhaven,ME,04999,455000,3,2,1490,Townhouse,Active,"A brick townhouse with a courtyard and a new kitchen."
`;

/** A brokerage of its own for this file, with its homes read. */
let chat: string;
let owner: Awaited<ReturnType<Page["context"]>>;
test.beforeAll(async ({ browser }) => {
  owner = await browser.newContext();
  const page = await owner.newPage();
  await signInAs(page, newcomer());
  await importFile(page, "quillhaven; november.csv", HOMES);
  chat = await chatAddress(page);
  await page.close();
});
test.afterAll(() => owner.close());
test.afterEach(mendAnswers);

/** A buyer whom nobody knows, on the chat page. */
async function buyer(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(chat);
  await expect(page.getByRole("log")).toContainText("3 homes are on offer today");
  return page;
}
async function ask(page: Page, question: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "Message to Wren" });
  // What is typed before the page's scripts have come is not sent by Enter.
  await expect(async () => {
    await box.fill(question);
    await box.press("Enter");
    await expect(page.getByRole("log")).toContainText(question, { timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
}

test("a file imported on the page is what the assistant answers from", async ({ browser }) => {
  const page = await owner.newPage();
  await page.goto("/listings");
  await expect(page.getByRole("link", { name: "All 3" })).toBeVisible();
  const row = page.getByRole("row", { name: /17 Zephyrine Court/ });
  await expect(row).toContainText("$734,500");
  await expect(row).toContainText("Ready");
  await page.getByRole("searchbox").fill("zephyrine");
  await expect(page).toHaveURL(/q=zephyrine/);
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.close();

  const guest = await buyer(browser);
  await ask(guest, "Which home has an observatory dome and a boathouse?");
  const card = guest.getByRole("article").filter({ hasText: "17 Zephyrine Court" });
  await expect(card).toContainText("$734,500");
  await expect(card).toContainText("4 bed");
  await guest.reload();
  await expect(guest.getByRole("log")).toContainText("Which home has an observatory dome and a boathouse?");
  await expect(card).toContainText("$734,500");

  const stranger = await buyer(browser);
  await expect(stranger.getByRole("log")).not.toContainText("observatory");
});

test("an answer can be stopped, and asked for again", async ({ browser }) => {
  const page = await buyer(browser);
  await breakAnswers({ kind: "delay", ms: 20_000, times: 5 });
  await ask(page, "What is there for under $300,000?");
  // Pressed while the message itself is on its way, it has nothing to stop yet.
  await expect(async () => {
    const stop = page.getByRole("button", { name: "Stop" });
    if (await stop.isVisible()) await stop.click({ timeout: 1_000 });
    await expect(page.getByRole("log")).toContainText("You stopped this answer", { timeout: 3_000 });
  }).toPass({ timeout: 15_000 });
  await mendAnswers();
  await page.getByRole("button", { name: "Answer again" }).click();
  await expect(page.getByRole("article").filter({ hasText: "3 Mason Street" })).toContainText("$289,000");
});

test("starting over stays so after a reload, and other tabs of the buyer follow what is said", async ({ browser }) => {
  const page = await buyer(browser);
  const box = page.getByRole("textbox", { name: "Message to Wren" });
  await ask(page, "Two bedrooms under $300,000");
  await expect(page.getByRole("article").filter({ hasText: "3 Mason Street" })).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(chat);
  await expect(other.getByRole("log")).toContainText("Two bedrooms under $300,000");
  await ask(page, "How large is 3 Mason Street?");
  await expect(other.getByRole("log")).toContainText("How large is 3 Mason Street?");
  await expect(other.getByRole("log")).toContainText("980 sq ft of living area");

  await expect(page.getByRole("button", { name: "Stop the answer" })).toHaveCount(0);
  const chips = page.getByRole("region", { name: "Your search" }).getByRole("button");
  for (let left = await chips.count(); left > 0; left--) {
    await chips.first().click();
    await expect(chips).toHaveCount(left - 1);
    await expect(left > 1 ? chips.first() : box).toBeFocused();
  }
  await page.getByRole("button", { name: "Start over" }).first().click();
  await expect(box).toBeFocused();
  await expect(other.getByRole("log")).not.toContainText("How large is 3 Mason Street?");
  await page.reload();
  await expect(page.getByRole("log")).toContainText("3 homes are on offer today");
  await expect(page.getByRole("log")).not.toContainText("Mason Street");
});

test("a dead model API is said plainly, nothing is lost, and it can be tried again", async ({ browser }) => {
  const page = await buyer(browser);
  await breakAnswers({ kind: "fail", status: 503, times: 50 });
  await ask(page, "Show me the townhouse with a courtyard");
  await expect(page.getByRole("log")).toContainText("does not respond. Your message is kept.", { timeout: 30_000 });
  await page.reload();
  await expect(page.getByRole("log")).toContainText("Show me the townhouse with a courtyard");
  await expect(page.getByRole("log")).toContainText("Your message is kept.");
  await mendAnswers();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("article").filter({ hasText: "40 Ferry Street" })).toContainText("$455,000");
});

test("a message of 100 kB is refused in the page and by the API, and nothing of it is kept", async ({ browser }) => {
  const page = await buyer(browser);
  const long = "home ".repeat(20_000);
  const box = page.getByRole("textbox", { name: "Message to Wren" });
  await box.fill(long);
  await box.press("Enter");
  await expect(page.getByRole("button", { name: /^Send/ })).toBeDisabled();
  await expect(box).toHaveValue(long);
  const answer = await page.request.post(`/api/trpc/conversations.send?chat=${chat.split("/").at(-1)}`, {
    data: { text: long },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answer.status()).toBe(422);
  expect(JSON.stringify(await answer.json())).toMatch(/4,?000/);
  await page.reload();
  await expect(page.getByRole("log")).not.toContainText("home home");
});

test("an unknown address is a page that says so", async ({ page }) => {
  const response = await page.goto("/chat/no-such-brokerage");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("404")).toBeVisible();
});

test("a file that lists no homes, or nothing, is refused with the reason", async () => {
  const page = await owner.newPage();
  await chooseFile(page, "contacts.csv", "First Name,Last Name,Email,Phone\nA,B,a@b.example,1\n");
  await expect(page.getByRole("heading", { name: "contacts.csv was not imported" })).toBeVisible();
  await expect(page.getByText(/people or deals/)).toBeVisible();
  await chooseFile(page, "empty.csv", "");
  await expect(page.getByRole("alert")).toContainText("empty.csv is empty");
  await page.goto("/listings");
  await expect(page.getByRole("link", { name: "All 3" })).toBeVisible();
  await page.close();
});

test("a file that is too large is refused by the server too, and nothing of it is kept", async () => {
  const page = await owner.newPage();
  await page.goto("/imports/new");
  const before = await page.getByRole("listitem").count();
  const answer = await page.request.post("/imports/upload", {
    headers: { accept: "application/json", origin: new URL(page.url()).origin },
    multipart: {
      file: { name: "huge.csv", mimeType: "text/csv", buffer: Buffer.alloc(101 * 1024 * 1024, "1,2,3,4,5,6,7\n") },
    },
  });
  expect(answer.status()).toBe(422);
  expect(await answer.json()).toEqual({ problem: expect.stringContaining("larger than 100 MB") });
  await page.reload();
  await expect(page.getByText("huge.csv")).toHaveCount(0);
  expect(await page.getByRole("listitem").count()).toBe(before);
  await page.close();
});

test("signing out closes the office, and forged answers of Google let nobody in", async ({ page }) => {
  await signInAs(page, newcomer());
  const signOut = page.getByRole("menuitem", { name: "Sign out" });
  // The menu opens once the page's scripts have come.
  await expect(async () => {
    await page.getByRole("button", { name: /Nora Bell/ }).click();
    await expect(signOut).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  await signOut.click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto("/listings?tab=rent");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Flistings%3Ftab%3Drent$/);
  const response = await page.goto("/auth/google/callback?state=forged&code=4%2Fforged");
  expect(response?.status()).toBe(401);
  await expect(page.getByRole("alert")).toContainText("not begun in this browser");
  await page.goto("/listings");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("leaving Google without an account is said, and leads back to where one wanted to go", async ({ page }) => {
  await page.goto("/sign-in?to=/imports/new");
  await page.getByRole("link", { name: "Continue with Google" }).click();
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page.getByRole("alert")).toContainText("without choosing an account");
  await page.getByRole("link", { name: "Continue with Google" }).click();
  await page.getByRole("button", { name: /Maren Holt/ }).click();
  await expect(page).toHaveURL(/\/imports\/new$/);
});

test("axe finds nothing in a conversation with homes", async ({ browser }) => {
  const guest = await buyer(browser);
  await ask(guest, "Homes in Quillhaven");
  await expect(guest.getByRole("article").first()).toBeVisible();
  await expect(guest.getByRole("button", { name: "Stop" })).toHaveCount(0);
  await expectAccessible(guest);
});
