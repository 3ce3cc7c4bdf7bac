import { command } from "../kernel";
import { changeEntry, changeSettings } from "./change-settings";
import { UpdateBrandInput } from "./schemas";
import { slugTaken } from "./slug-taken";

/** Changes what buyers know the organization by. @throws Conflict (`slug_taken`); nothing is changed then. */
export const updateBrand = command({
  name: "organizations.updateBrand",
  permission: "organizations:write",
  input: UpdateBrandInput,
  async run(context, input) {
    try {
      return await changeSettings(context, input);
    } catch (error) {
      throw slugTaken(error, input.slug ?? "");
    }
  },
  audit: (_input, change) => changeEntry(change),
});
