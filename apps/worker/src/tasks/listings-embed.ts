import { listings } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { job } from "../run-job";

export const listingsEmbed = job({
  name: "listings.embed",
  async run({ runtime, caller }) {
    await execute(runtime, caller, listings.embed, {});
  },
});
