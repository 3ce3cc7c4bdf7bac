import { command } from "../kernel";
import { changeEntry, changeSettings } from "./change-settings";
import { UpdatePersonaInput } from "./schemas";

/** Changes how the assistant presents itself and speaks, from the next answer on. */
export const updatePersona = command({
  name: "organizations.updatePersona",
  permission: "organizations:write",
  input: UpdatePersonaInput,
  run: (context, input) => changeSettings(context, input),
  audit: (_input, change) => changeEntry(change),
});
