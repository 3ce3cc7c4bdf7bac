import { notifyOfNewLead } from "./notify-of-new-lead";
import { sendTeamMail } from "./send-team-mail";
import { giveUpNotices } from "./settle-notice";
import { giveUpTeamMail } from "./settle-team-mail";

export { postTeamMail } from "./post-team-mail";

export const notifications = {
  newLead: notifyOfNewLead,
  giveUp: giveUpNotices,
  teamMail: sendTeamMail,
  giveUpTeamMail,
};
