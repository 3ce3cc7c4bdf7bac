import { z } from "zod";
import { execute, platformCommand, type Runtime } from "../kernel";
import { sessionIdOf } from "./session-token";
import { sessionsIn } from "./sessions";

/** Ends the session of this token; an unknown one has ended already. */
export const signOut = platformCommand({
  name: "identity.signOut",
  permission: "sessions:manage",
  input: z.object({ token: z.string() }),
  run: ({ tx }, { token }) => sessionsIn(tx).invalidateSession(sessionIdOf(token)),
});

/** The same for whoever holds the token: it is all that one needs to be let out. */
export const endSession = (runtime: Runtime, token: string): Promise<void> =>
  execute(runtime, { actor: { kind: "system", id: "sign-out" }, organization: null }, signOut, { token });
