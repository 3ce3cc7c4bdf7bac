import { defineConfig } from "@playwright/test";

const ALONE = ["chat.spec.ts", "overview.spec.ts"];

/** Run by `npm test` and `npm run e2e`, which start an app of their own and find a Chromium. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  timeout: 150_000,
  expect: { timeout: 15_000 },
  // One running app, two processors.
  workers: 2,
  forbidOnly: true,
  projects: [
    { name: "together", testIgnore: ALONE, fullyParallel: true },
    // They break the one sandbox, or count what happens to the demo's organization.
    { name: "alone", testMatch: ALONE, workers: 1, dependencies: ["together"] },
  ],
  use: {
    baseURL: process.env.KATEK_E2E_URL,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium refuses to run as root inside its own sandbox.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
});
