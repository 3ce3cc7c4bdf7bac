import { addPerson } from "./add-person";
import { changeRole } from "./change-role";
import { findPeople } from "./find-people";
import { listMembers } from "./list-members";
import { leaveOrganization, removeMember } from "./remove-member";
import { transferOwnership } from "./transfer-ownership";

export { mustOwn } from "./owners-only";
export { mustHaveSeats } from "./seats";

export const people = {
  add: addPerson,
  find: findPeople,
  list: listMembers,
  changeRole,
  remove: removeMember,
  leave: leaveOrganization,
  transferOwnership,
};
