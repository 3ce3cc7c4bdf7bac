import { getImport, listImports } from "./get-import";
import { receiveImport } from "./receive-import";
import { runImport } from "./run-import";
import { addSamples, countSamples, removeSamples } from "./sample-homes";
import { failImport } from "./settle-import";
import { sweepImports } from "./sweep-imports";

export { parseArea } from "./reading/values/areas";
export { parseMoney } from "./reading/values/money";
export { parseNumber } from "./reading/values/numbers";
export { parsePropertyType } from "./reading/values/property-type-words";
export { parseListingType } from "./reading/values/sale-or-rent";

export const imports = {
  receive: receiveImport,
  run: runImport,
  fail: failImport,
  sweep: sweepImports,
  get: getImport,
  list: listImports,
  addSamples,
  samples: countSamples,
  removeSamples,
};
