import { z } from "zod";
import { sessionHolder } from "../identity";
import { execute, platformQuery, type Runtime } from "../kernel";
import { organizationsWithout } from "./own-organizations";

/** A person's own account. */
export interface AccountState {
  name: string;
  email: string;
  /** When it is deleted; null unless they asked for that. */
  deletionDueAt: Date | null;
  /** Organizations that go with it: nobody else is a member. */
  alone: { id: string; name: string }[];
  /** Organizations with other members, but no other owner: it cannot be deleted before they have one. */
  stranded: { id: string; name: string }[];
}

/** The account of this session's holder. @throws Unauthenticated */
export const accountState = platformQuery({
  name: "account.state",
  permission: "sessions:manage",
  input: z.object({ token: z.string() }),
  async run({ tx, now }, { token }): Promise<AccountState> {
    const { id, name, email, deletionDueAt } = await sessionHolder(tx, token, now());
    return { name, email, deletionDueAt, ...(await organizationsWithout(tx, id, "staying")) };
  },
});

/** The same for whoever holds the token: it is all that says whose account it is. */
export const readAccount = (runtime: Runtime, token: string): Promise<AccountState> =>
  execute(runtime, { actor: { kind: "system", id: "account" }, organization: null }, accountState, { token });
