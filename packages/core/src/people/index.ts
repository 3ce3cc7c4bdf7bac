import { addPerson } from "./add-person";

export const people = { add: addPerson };
