import { getImport, listImports } from "./get-import";
import { receiveImport } from "./receive-import";
import { runImport } from "./run-import";
import { addSamples, removeSamples } from "./sample-homes";
import { failImport } from "./settle-import";

export const imports = {
  receive: receiveImport,
  run: runImport,
  fail: failImport,
  get: getImport,
  list: listImports,
  addSamples,
  removeSamples,
};
