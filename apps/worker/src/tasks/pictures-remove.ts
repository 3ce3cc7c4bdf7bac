import { pictures } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { job } from "../run-job";

export const picturesRemove = job({
  name: "pictures.remove",
  async run({ runtime, caller, payload: { pictureIds } }) {
    await execute(runtime, caller, pictures.remove, { pictureIds });
  },
});
