import { command } from "../kernel";
import { changeEntry, changeSettings } from "./change-settings";
import { UpdateChannelsInput } from "./schemas";

/** Says which sites may show the widget. */
export const updateChannels = command({
  name: "organizations.updateChannels",
  permission: "organizations:write",
  input: UpdateChannelsInput,
  run: (context, input) => changeSettings(context, input),
  audit: (_input, change) => changeEntry(change),
});
