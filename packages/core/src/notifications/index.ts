import { notifyOfNewLead } from "./notify-of-new-lead";
import { giveUpNotices } from "./settle-notice";

export const notifications = { newLead: notifyOfNewLead, giveUp: giveUpNotices };
