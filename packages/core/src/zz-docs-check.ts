import { z } from "zod";
import { command } from "./kernel";
export const before = command({
  name: "x.before", permission: "listings:write", input: z.object({}),
  audit: (_input, result) => ({ target: result.id }),
  async run({ newId }) { return { id: newId() }; },
});
export const after = command({
  name: "x.after", permission: "listings:write", input: z.object({}),
  async run({ newId }) { return { id: newId() }; },
  audit: (_input, result) => ({ target: result.id }),
});
