import { getImport, listImports } from "./get-import";
import { receiveImport } from "./receive-import";
import { runImport } from "./run-import";
import { addSamples, removeSamples } from "./sample-homes";
import { failImport } from "./settle-import";
import { sweepImports } from "./sweep-imports";

export const imports = {
  receive: receiveImport,
  run: runImport,
  fail: failImport,
  sweep: sweepImports,
  get: getImport,
  list: listImports,
  addSamples,
  removeSamples,
};
