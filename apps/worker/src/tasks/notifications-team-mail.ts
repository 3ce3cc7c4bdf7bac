import { notifications } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { job } from "../run-job";

export const notificationsTeamMail = job({
  name: "notifications.teamMail",
  async run({ runtime, caller, payload: { mailId } }) {
    await execute(runtime, caller, notifications.teamMail, { mailId });
  },
  async giveUp({ runtime, caller, payload: { mailId } }) {
    await execute(runtime, caller, notifications.giveUpTeamMail, { mailId });
  },
});
