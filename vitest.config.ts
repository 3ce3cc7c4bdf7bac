import { defineConfig } from "vitest/config";

/** For one test file from the project's folder: `npx vitest run <part of its path>`. `npm test` runs package by package. */
export default defineConfig({ test: { projects: ["packages/*", "apps/*"] } });
