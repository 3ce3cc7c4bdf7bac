import { expectAccessible } from "./fixtures/expect-accessible";
import { chooseFile } from "./fixtures/import-file";
import { expect, test } from "./fixtures/page-test";
import { beginAs, newcomer, signInAs } from "./fixtures/sign-in";

/** A picture of one red pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==",
  "base64",
);
const HOMES = `MLS #,Address,City,State,Zip,Price,Beds,Baths,Remarks
OB-1,9 Lantern Quay,Quillhaven,ME,04999,512000,3,2,"A house with a lantern room above the harbor."
`;
const PASTED =
  "Hi Maren, the Mason Street one is ready to go. 3 bed 2 bath, 1,710 sq ft, asking 512. The back faces west over the mill pond.";

test("a newcomer sets up brand, assistant, channels, plan and listings, with reloads in between", async ({ page }) => {
  test.setTimeout(240_000);
  const person = newcomer();
  await beginAs(page, person);
  const saved = page.getByRole("status").filter({ hasText: "Saved · step" });

  await page.getByLabel("Brokerage name").fill("Larkfield Homes");
  await page.getByLabel("Main colour", { exact: true }).fill("#5A9C7D");
  await expect(page.getByText(/it needs 4.5:1/)).toBeVisible();
  await expect(saved).toBeVisible();
  const address = page.getByLabel("Chat address");
  const first = await address.inputValue();
  await address.fill("hammer");
  await expect(page.getByText("The address hammer is taken.")).toBeVisible();
  await address.fill("admin");
  await expect(page.getByText(/kept for KaTek/)).toBeVisible();
  const slug = `larkfield-${Date.now().toString(36)}`;
  await address.fill(slug);
  await expect(page.getByText("Free", { exact: true })).toBeVisible();
  const leave = async () => {
    const answer = page.waitForResponse((response) => response.url().endsWith("/setup/save"));
    await address.blur();
    await answer;
    await expect(saved).toBeVisible();
  };
  await leave();
  // The first one typed back is a change too, and so is the second again.
  for (const slugAgain of [first, slug]) {
    await address.fill(slugAgain);
    await leave();
    await expect(page.getByText("Yours", { exact: true })).toBeVisible();
  }
  const logo = page.getByLabel("Logo file");
  await logo.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: PNG });
  await expect(page.getByRole("button", { name: "Remove the logo" })).toBeVisible();
  await logo.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("no picture at all") });
  await expect(page.getByRole("alert")).toContainText("not a picture");
  await page.reload();
  await expect(page.getByLabel("Brokerage name")).toHaveValue("Larkfield Homes");
  await expect(address).toHaveValue(slug);
  await expect(page.getByRole("button", { name: "Remove the logo" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page).toHaveURL(/\/onboarding\/persona$/);
  await page.getByLabel("Name", { exact: true }).fill("Robin");
  await page.getByTitle("Leaf").click();
  await page.getByLabel("Greeting").fill("Good day. What may I look for?");
  await page.getByLabel("It must not talk about").fill("Tax advice");
  await page.getByLabel("It must not talk about").press("Enter");
  const trial = page.getByRole("log", { name: "Conversation to try" });
  const ask = async (question: string) => {
    await page.getByLabel("Message to Robin, to try").fill(question);
    await page.getByLabel("Message to Robin, to try").press("Enter");
  };
  await ask("How much tax would I pay?");
  await expect(trial).toContainText("I leave tax advice to the agents of Larkfield Homes");
  // To its last word: while an answer comes, nothing else is sent.
  await expect(trial).toContainText("what the listings say about the homes.");
  await page.getByLabel("Brief or detailed").fill("1");
  await ask("Hello");
  await expect(trial).toContainText("You set it to very brief");
  await expect(trial).toContainText(/I’m Robin|Hello again/);
  await expect(saved).toBeVisible();
  await page.goto("/onboarding");
  await expect(page).toHaveURL(/\/onboarding\/persona$/);
  await expect(page.getByLabel("Brief or detailed")).toHaveValue("1");
  await expect(page.getByRole("radio", { name: "Leaf" })).toBeChecked();
  await expect(page.getByRole("button", { name: "Remove Tax advice" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByRole("textbox", { name: "Chat address" })).toHaveValue(new RegExp(`/chat/${slug}$`));
  await page.getByRole("button", { name: "Tell me when ready: WhatsApp" }).click();
  await expect(page.getByText("We will tell you")).toBeVisible();
  await page.getByLabel("Runs only on").fill("not a site");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText(/Write a site such as/)).toBeVisible();
  await page.getByLabel("Runs only on").fill("http://127.0.0.1:9");
  await page.getByRole("button", { name: "Check my site" }).click();
  await expect(page.getByText(/127.0.0.1:9 was not reached/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Runs only on")).toHaveValue("http://127.0.0.1:9");
  await expect(page.getByRole("button", { name: "Do not tell me: WhatsApp" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByRole("heading", { name: "Start with 14 days of Pro" })).toBeVisible();
  await page.reload();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Start 14 days of Pro" }).click();

  await expect(page.getByRole("heading", { name: "Which homes do you have?" })).toBeVisible();
  await page.getByRole("link", { name: /Sample homes/ }).click();
  await page.getByRole("button", { name: "Use 6 sample homes" }).click();
  await expect(page.getByText("14 Millrace Lane").first()).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Remove 6 sample homes" }).click();
  await expect(page.getByText("No homes yet")).toBeVisible();
  await chooseFile(page, "larkfield.csv", HOMES, "/onboarding/listings?by=file");
  await expect(page.getByRole("button", { name: "Import 1 home" })).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await expect(page.getByText("9 Lantern Quay").first()).toBeVisible();
  await page.getByRole("button", { name: "Import 1 home" }).click();
  await expect(page.getByText(/has read every description/)).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Finish" }).click();

  await expect(page.getByRole("heading", { name: "Robin knows your 1 home" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/chat/${slug}`);
  await expect(page.getByRole("heading", { level: 1, name: "Larkfield Homes" })).toBeVisible();
  const conversation = page.getByRole("log");
  await expect(conversation).toContainText("Good day. What may I look for?");
  await expect(page.locator('header img[src^="/logos/"]')).toBeVisible();
  await page.getByLabel("Message to Robin").fill("Is there a house with a lantern room?");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(conversation).toContainText("9 Lantern Quay", { timeout: 30_000 });
  await page.goto("/overview");
  await expect(page.getByRole("link", { name: "Add listings" })).toBeVisible();
});

test("a pasted text becomes a draft, whose values are checked beside their words, and then a listing", async ({
  page,
}) => {
  await signInAs(page, newcomer());
  await page.goto("/listings");
  await page.getByRole("link", { name: "Paste a description" }).click();
  await page.getByLabel("Text about one home").fill(PASTED);
  await page.reload();
  await expect(page.getByLabel("Text about one home")).toHaveValue(PASTED);
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page.getByRole("heading", { name: "Check the draft" })).toBeVisible();
  await expect(page.getByLabel("Price")).toHaveValue("512000");
  await expect(page.getByText("“512” was read as thousands. Check it.")).toBeVisible();
  await expect(page.getByLabel("Year built")).toHaveValue("");
  await page.getByLabel("Address").fill("");
  await page.getByRole("button", { name: "Add this listing" }).first().click();
  await expect(page.getByText("Enter the address: a listing needs one.")).toBeVisible();
  await page.getByLabel("Address").fill("60 Mason Street");
  await page.getByLabel("Town").fill("Port Ellery");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Town")).toHaveValue("Port Ellery");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add this listing" }).first().click();
  await expect(page).toHaveURL(/\/listings$/);
  await expect(page.getByText("60 Mason Street").filter({ visible: true }).first()).toBeVisible();
});

test("what is typed last is kept when the wizard is left, and it can be taken up again", async ({ page }) => {
  await beginAs(page, newcomer());
  await page.getByLabel("Brokerage name").fill("Left Early Homes");
  // The preview follows once the page's scripts have come; before them a link leaves the page as it is.
  await expect(page.getByText("Left Early Homes").filter({ visible: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "Save and leave" }).click();
  await expect(page).not.toHaveURL(/\/onboarding/);
  await page.goto("/onboarding");
  await expect(page.getByLabel("Brokerage name")).toHaveValue("Left Early Homes");
});

test("without a connection it says so, keeps what was typed, and saves it with the next change", async ({ page }) => {
  await beginAs(page, newcomer());
  await page.route("**/setup/save", (route) => route.abort());
  await page.getByLabel("Brokerage name").fill("Typed Offline");
  await expect(page.getByText("Not saved: there is no connection to the server.")).toBeVisible();
  await page.unroute("**/setup/save");
  await page.getByLabel("Brokerage name").fill("Typed Offline Homes");
  await expect(page.getByRole("status").filter({ hasText: "Saved · step" })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Brokerage name")).toHaveValue("Typed Offline Homes");
});

test("the settings of brand and assistant save themselves too", async ({ page }) => {
  await signInAs(page, newcomer());
  await page.goto("/settings/assistant");
  await page.getByLabel("Name", { exact: true }).fill("Martin");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.goto("/settings/brand");
  await page.getByLabel("Brokerage name").fill("Swift Homes");
  await expect(page.getByText("Saved", { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto("/settings/assistant");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Martin");
  await expectAccessible(page);
});
