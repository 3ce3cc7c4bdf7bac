import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopEmbeddedDatabase } from "./attach";

/** For tests: an empty data directory, and how to stop what runs in it and remove it. */
export function scratchDirectory(): { dataDir: string; remove(): Promise<void> } {
  const dataDir = mkdtempSync(join(tmpdir(), "katek-embedded-"));
  return {
    dataDir,
    async remove() {
      await stopEmbeddedDatabase(dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
