import { readFile } from "node:fs/promises";
import { expectAccessible } from "./fixtures/expect-accessible";
import { checkFile, chooseFile, importFile } from "./fixtures/import-file";
import { expect, test } from "./fixtures/page-test";
import { newcomer, signInAs } from "./fixtures/sign-in";

const HEAD = "MLS #,Address,City,State,Zip,Price,Beds,Baths,Agent says,Remarks";
const home = (id: string, price: string, words = "A house by the harbor.") =>
  `${id},${id} Lantern Quay,Quillhaven,ME,04999,${price},3,2,Seller keen,"${words}"`;

test("columns are matched and remembered, a check changes nothing, an import is undone", async ({ page }) => {
  test.setTimeout(240_000);
  await signInAs(page, newcomer());

  await chooseFile(page, "first.csv", [HEAD, home("L-1", "512000"), home("L-2", "498000"), "=L-3,,,,,,,,,"].join("\n"));
  await expect(page.getByRole("heading", { name: "Match your columns" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Agent says becomes").selectOption({ label: "Private remarks" });
  await page.getByRole("button", { name: /^Check / }).click();
  await expect(page.getByRole("heading", { name: "Nothing has changed yet" })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("button", { name: "Import 2 homes" })).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download 1 row" }).click();
  const leftOut = await readFile(await (await download).path(), "utf8");
  expect(leftOut).toContain("Why it was left out");
  expect(leftOut).toContain("'=L-3");

  await page.getByRole("button", { name: "Import 2 homes" }).click();
  await expect(page.getByRole("heading", { name: "2 homes are in" })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);

  // The next file of the same layout is matched alike, and goes to its check at once.
  await chooseFile(page, "second.csv", [HEAD, home("L-1", "479000"), home("L-4", "300000")].join("\n"));
  await expect(page.getByRole("button", { name: "Import 2 homes" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("Withdraw 1 home that is no longer in the file")).toBeVisible();
  await page.getByRole("button", { name: "Updated 1" }).click();
  await expect(page.getByText(/\$512,000.*\$479,000/)).toBeVisible();
  await page.getByRole("link", { name: "Match columns" }).click();
  await expect(page.getByText("As you matched it last time")).toBeVisible();
  await page.goBack();
  await page.locator("label", { hasText: "Withdraw 1 home that is no longer in the file" }).click();
  await page.getByRole("button", { name: "Import 2 homes" }).click();
  await expect(page.getByText("1 home no longer in the file was withdrawn.")).toBeVisible({ timeout: 60_000 });

  await page.getByRole("button", { name: "Undo the import" }).click();
  const question = page.getByRole("dialog");
  await expect(question).toContainText("1 home that it added is removed.");
  await expect(question).toContainText("2 homes that it changed are again what they were before.");
  await question.getByRole("button", { name: "Undo the import" }).click();
  await expect(page.getByRole("heading", { name: "second.csv was undone" })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await page.goto("/listings");
  await expect(page.getByText("$512,000").filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText("L-4 Lantern Quay")).toHaveCount(0);
});

test("a checked file can be left alone, and the same file changes nothing the second time", async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, newcomer());
  const file = [HEAD, home("L-1", "512000")].join("\n");
  await checkFile(page, "homes.csv", file);
  await page.getByRole("button", { name: "Do not import it" }).click();
  await expect(page.getByRole("heading", { name: "Bring your listings" })).toBeVisible();
  await expect(page.getByText("homes.csv")).toHaveCount(0);
  await importFile(page, "homes.csv", file);
  await checkFile(page, "homes.csv", file);
  await expect(page.getByText("Every home of this file is here already, as it is.")).toBeVisible();
});
