import { addPerson } from "./add-person";
import { findPeople } from "./find-people";

export const people = { add: addPerson, find: findPeople };
