import { listings } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { job } from "../run-job";

export const listingsEnrich = job({
  name: "listings.enrich",
  async run({ runtime, caller }) {
    await execute(runtime, caller, listings.enrich, {});
  },
});
