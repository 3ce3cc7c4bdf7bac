import { cancelImport } from "./cancel-import";
import { carryOutUndo } from "./carry-out-undo";
import { chooseSource, listSources } from "./choose-source";
import { confirmImport } from "./confirm-import";
import { getImport, listImports } from "./get-import";
import { listLeftOut } from "./list-left-out";
import { matchColumns } from "./match-columns";
import { fetchPhotos } from "./photos/fetch-photos";
import { retryPhotos, stopPhotos } from "./photos/photo-states";
import { receiveImport } from "./receive-import";
import { checkImport, runImport } from "./run-import";
import { addSamples, countSamples, removeSamples } from "./sample-homes";
import { failImport } from "./settle-import";
import { stopImport } from "./stop-import";
import { findUnfinished, sweepImports } from "./sweep-imports";
import { previewUndo, undoImport } from "./undo-import";

export { parseArea } from "./reading/values/areas";
export { parseMoney } from "./reading/values/money";
export { parseNumber } from "./reading/values/numbers";
export { parsePropertyType } from "./reading/values/property-type-words";
export { parseListingType } from "./reading/values/sale-or-rent";

export const imports = {
  receive: receiveImport,
  check: checkImport,
  matchColumns,
  chooseSource,
  sources: listSources,
  confirm: confirmImport,
  cancel: cancelImport,
  run: runImport,
  stop: stopImport,
  undo: undoImport,
  previewUndo,
  carryOutUndo,
  fail: failImport,
  fetchPhotos,
  retryPhotos,
  stopPhotos,
  sweep: sweepImports,
  unfinished: findUnfinished,
  get: getImport,
  list: listImports,
  listLeftOut,
  addSamples,
  samples: countSamples,
  removeSamples,
};
