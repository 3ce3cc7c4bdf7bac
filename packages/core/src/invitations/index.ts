import { findInvitation } from "./find-invitation";
import { invitePeople } from "./invite-people";
import { listInvitations } from "./list-invitations";
import { waitingInvitations } from "./list-waiting";
import { resendInvitation } from "./resend-invitation";
import { revokeInvitation } from "./revoke-invitation";

export { acceptInvitation } from "./accept-invitation";
export { askForNewInvitation } from "./ask-again";
export { countWaitingInvitations } from "./count-waiting";
export { readInvitation } from "./find-invitation";
export { listWaitingInvitations } from "./list-waiting";

export const invitations = {
  create: invitePeople,
  list: listInvitations,
  resend: resendInvitation,
  revoke: revokeInvitation,
  find: findInvitation,
  waiting: waitingInvitations,
};
