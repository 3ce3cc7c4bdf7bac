import { imports } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { job } from "../run-job";
import { giveImportUp } from "./give-import-up";

export const importsUndo = job({
  name: "imports.undo",
  async run({ runtime, caller, payload: { importId } }) {
    await execute(runtime, caller, imports.carryOutUndo, { importId });
  },
  giveUp: ({ runtime, caller, payload: { importId } }) => giveImportUp(runtime, caller, importId),
});
