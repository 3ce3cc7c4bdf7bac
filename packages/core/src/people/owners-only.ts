import { type Actor, Forbidden, may } from "../kernel";

/** Who is an owner is for owners to say. @throws Forbidden (`owners_only`) */
export function mustOwn(actor: Actor): void {
  if (may(actor, "people:own")) return;
  throw new Forbidden("owners_only", "Only an owner can make somebody an owner, or change what an owner is.", {
    permission: "people:own",
  });
}
