import { imports } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { job } from "../run-job";
import { giveImportUp } from "./give-import-up";

export const importsRun = job({
  name: "imports.run",
  async run({ runtime, caller, payload: { importId } }) {
    await execute(runtime, caller, imports.run, { importId });
  },
  giveUp: ({ runtime, caller, payload: { importId } }) => giveImportUp(runtime, caller, importId),
});
