import { databaseTests } from "../testing/src/vitest-options";
import { defineConfig } from "vitest/config";

export default defineConfig({ test: databaseTests });
