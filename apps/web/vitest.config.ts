import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";
import { databaseTests } from "../../packages/testing/src/vitest-options";

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: { ...databaseTests, include: ["{app,server}/**/*.test.{ts,tsx}"] },
});
