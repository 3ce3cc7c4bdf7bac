import { defineConfig } from "@playwright/test";

/** Run by `npm test` and `npm run e2e`, which start an app of their own and find a Chromium. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // One running app, two processors: specs come one after the other, in two lanes (scripts/run-suites.mjs).
  workers: 1,
  forbidOnly: true,
  use: {
    baseURL: process.env.KATEK_E2E_URL,
    // What a spec that failed leaves behind, beside the tree of its page, which Playwright writes down by itself. A trace costs
    // every spec that passes a third more: one spec alone is run with it (scripts/run-suites.mjs).
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Without a graphics card its software stand-in costs a third of the time. Chromium refuses to run as root inside its
      // own sandbox.
      args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    },
  },
});
