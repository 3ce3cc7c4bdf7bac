import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = (dataDirectory) => join(dataDirectory, "prepared.json");

/**
 * Does a step of preparing a data directory, unless it was done there to its end with the same inputs before.
 * @param hash of what the step's result depends on.
 */
export async function onceFor(dataDirectory, step, hash, work) {
  if (read(dataDirectory)[step] === hash) return;
  await work();
  writeFileSync(file(dataDirectory), JSON.stringify({ ...read(dataDirectory), [step]: hash }));
}

function read(dataDirectory) {
  try {
    return JSON.parse(readFileSync(file(dataDirectory), "utf8"));
  } catch {
    return {};
  }
}
