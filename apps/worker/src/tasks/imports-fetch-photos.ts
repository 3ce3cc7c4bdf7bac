import { imports } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { job } from "../run-job";

export const importsFetchPhotos = job({
  name: "imports.fetchPhotos",
  async run({ runtime, caller, payload: { importId } }) {
    await execute(runtime, caller, imports.fetchPhotos, { importId });
  },
  async giveUp({ runtime, caller, payload: { importId } }) {
    await execute(runtime, caller, imports.stopPhotos, { importId });
  },
});
