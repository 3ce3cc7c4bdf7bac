import { defineConfig } from "vitest/config";
import { databaseTests } from "../../packages/testing/src/vitest-options";

export default defineConfig({ test: databaseTests });
