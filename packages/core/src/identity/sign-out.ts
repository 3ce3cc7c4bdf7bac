import { z } from "zod";
import { platformCommand } from "../kernel";
import { sessionIdOf } from "./session-token";
import { sessionsIn } from "./sessions";

/** Ends the session of this token; an unknown one has ended already. */
export const signOut = platformCommand({
  name: "identity.signOut",
  permission: "sessions:manage",
  input: z.object({ token: z.string().max(200) }),
  run: ({ tx }, { token }) => sessionsIn(tx).invalidateSession(sessionIdOf(token)),
});
