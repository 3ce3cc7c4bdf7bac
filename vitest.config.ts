import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = dirname(fileURLToPath(import.meta.url));
const here = process.cwd();

/**
 * For one test file: `npx vitest run <part of its path>`, here or in a package's folder (vitest looks for a configuration
 * upwards, so a package without one of its own finds this).
 */
export default defineConfig({
  test: { projects: here === root ? [join(root, "packages/*"), join(root, "apps/*")] : [here] },
});
