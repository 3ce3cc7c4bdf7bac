import { accountState } from "./account-state";
import { dueAccounts, eraseDueAccount } from "./erase-account";
import { keepOwnAccount } from "./keep-account";
import { ownData } from "./own-data";
import { requestOwnDeletion } from "./request-deletion";

export { type AccountState, readAccount } from "./account-state";
export { keepAccount } from "./keep-account";
export { exportOwnData, type OwnData } from "./own-data";
export { requestAccountDeletion } from "./request-deletion";
export { sweepDeletedAccounts } from "./sweep-deleted-accounts";

export const account = {
  state: accountState,
  requestDeletion: requestOwnDeletion,
  keep: keepOwnAccount,
  data: ownData,
  due: dueAccounts,
  eraseDue: eraseDueAccount,
};
