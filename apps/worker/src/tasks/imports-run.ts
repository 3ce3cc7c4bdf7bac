import { imports } from "@katek/core";
import { execute, NotFound } from "@katek/core/kernel";
import { job } from "../run-job";

export const importsRun = job({
  name: "imports.run",
  async run({ runtime, caller, payload: { importId } }) {
    await execute(runtime, caller, imports.run, { importId });
  },
  async giveUp({ runtime, caller, payload: { importId } }) {
    await execute(runtime, caller, imports.fail, { importId }).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
    });
  },
});
