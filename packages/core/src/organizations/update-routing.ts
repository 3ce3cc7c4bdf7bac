import { command } from "../kernel";
import { spreadPool } from "../leads";
import { changeSettings } from "./change-settings";
import { UpdateRoutingInput } from "./schemas";

/**
 * Says who gets a new lead. Back in turns, the leads that are nobody's are given out as well: then every lead has somebody.
 */
export const updateRouting = command({
  name: "organizations.updateRouting",
  permission: "organizations:write",
  input: UpdateRoutingInput,
  async run(context, { leadRouting }) {
    const change = await changeSettings(context, { leadRouting });
    const given = leadRouting === "round_robin" ? await spreadPool(context) : 0;
    return { ...change, given };
  },
  audit: (_input, { before, after, given }) => ({ before, after: given ? { ...after, given } : after }),
});
