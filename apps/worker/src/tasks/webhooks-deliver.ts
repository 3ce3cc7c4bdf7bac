import { webhooks } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { job } from "../run-job";

export const webhooksDeliver = job({
  name: "webhooks.deliver",
  async run({ runtime, caller }) {
    await execute(runtime, caller, webhooks.deliver, {});
  },
});
