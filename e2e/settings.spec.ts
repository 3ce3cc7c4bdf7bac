import { expect, test } from "./fixtures/page-test";
import { sandboxUrl } from "./fixtures/sandbox";
import { newcomer, signInAs } from "./fixtures/sign-in";

test("a key, an address of one's own, the audit log of it, and a deletion that is taken back", async ({
  page,
  request,
}) => {
  test.setTimeout(240_000);
  const maren = newcomer();
  await signInAs(page, maren);

  await test.step("a key is shown once, works, and ends when it is revoked", async () => {
    await page.goto("/settings/developers/keys?new=yes");
    const form = page.getByRole("dialog", { name: "Create a key" });
    await form.getByLabel("Name").fill("CRM on the office server");
    await form.getByRole("button", { name: "Create the key" }).click();
    const shown = page.getByRole("dialog", { name: "Copy the key now" });
    const key = (await shown.locator("code").textContent())?.trim() ?? "";
    expect(key).toMatch(/^katek_live_/);
    await shown.getByRole("button", { name: "I have stored it" }).click();
    const row = page.getByRole("row", { name: /CRM on the office server/ });
    await expect(row).toContainText("Never used");
    await expect(page.getByText(key)).toHaveCount(0);

    const leads = () =>
      request.get("/api/trpc/leads.listAll?input=%7B%7D", { headers: { authorization: `Bearer ${key}` } });
    const answer = await leads();
    expect(answer.status()).toBe(200);
    expect(Number(answer.headers()["ratelimit-remaining"])).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ result: { data: { items: [] } } });
    await page.reload();
    await expect(row).not.toContainText("Never used");

    await page.getByRole("button", { name: "Revoke CRM on the office server" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke the key" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    expect((await leads()).status()).toBe(401);
  });

  await test.step("a domain is proven by its record", async () => {
    const hostname = `chat-${Date.now().toString(36)}.larkfield.example`;
    await page.goto("/settings/addresses");
    await page.getByLabel("Domain").fill(hostname);
    await page.getByRole("button", { name: "Add the domain" }).click();
    await expect(page.getByText("Waiting for its record")).toBeVisible();
    await page.getByRole("button", { name: "Check now" }).click();
    await expect(page.getByText("There is no TXT record at this name yet.")).toBeVisible();
    const [name, value] = await page.locator("dl code").allTextContents();
    const added = await request.post(`${sandboxUrl()}/_control/dns/records`, { data: { name, value } });
    expect(added.status()).toBe(204);
    await page.getByRole("button", { name: "Check now" }).click();
    await expect(page.getByText("Shows your chat page")).toBeVisible();
    const chat = await request.get("/", { headers: { host: hostname } });
    expect(await chat.text()).toContain("Message to");
  });

  await test.step("the log says who did it", async () => {
    await page.goto("/settings/audit");
    const log = page.getByRole("table");
    for (const name of ["Added a host name", "Made an API key", "Revoked an API key"])
      await expect(log.getByRole("cell", { name, exact: true })).toBeVisible();
    await expect(log.getByRole("cell", { name: maren.name }).first()).toBeVisible();
    const exported = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export" }).click();
    expect((await exported).suggestedFilename()).toMatch(/\.csv$/);
  });

  await test.step("a deletion closes the chat page, and can be taken back", async () => {
    await page.goto("/settings/organization");
    await page.getByRole("button", { name: "Delete the organization" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/to confirm$/).fill("something else");
    await dialog.getByRole("button", { name: /^Delete in/ }).click();
    await expect(dialog.getByLabel(/to confirm$/)).toHaveAttribute("aria-invalid", "true");
    await dialog.getByLabel(/to confirm$/).fill(maren.name);
    await dialog.getByRole("button", { name: /^Delete in/ }).click();
    await expect(page.getByText(/will be deleted on/)).toBeVisible();
    await page.getByRole("button", { name: "Keep the organization" }).click();
    await expect(page.getByText(/will be deleted on/)).toBeHidden();
  });
});
