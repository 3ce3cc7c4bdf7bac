import { defineConfig } from "vitest/config";
import { databaseTests } from "../testing/src/vitest-options";

export default defineConfig({ test: databaseTests });
