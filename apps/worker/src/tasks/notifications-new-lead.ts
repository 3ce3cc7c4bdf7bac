import { notifications } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { job } from "../run-job";

export const notificationsNewLead = job({
  name: "notifications.newLead",
  async run({ runtime, caller, payload: { leadId } }) {
    await execute(runtime, caller, notifications.newLead, { leadId });
  },
  async giveUp({ runtime, caller, payload: { leadId } }) {
    await execute(runtime, caller, notifications.giveUp, { leadId });
  },
});
