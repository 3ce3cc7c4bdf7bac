import { invitations } from "@katek/db/schema";
import { and, count, eq } from "drizzle-orm";
import { z } from "zod";
import { isOpen, sessionHolder } from "../identity";
import { execute, platformQuery, type Runtime } from "../kernel";

/** How many invitations the holder of this session's token can accept. @throws Unauthenticated */
const countWaiting = platformQuery({
  name: "invitations.countWaiting",
  permission: "invitations:find",
  input: z.object({ token: z.string() }),
  async run({ tx, now }, { token }): Promise<number> {
    const { email } = await sessionHolder(tx, token, now());
    const [waiting] = await tx
      .select({ n: count() })
      .from(invitations)
      .where(and(eq(invitations.email, email.toLowerCase()), isOpen(now())));
    return waiting?.n ?? 0;
  },
});

/** The same for whoever holds the token, for the switcher. */
export const countWaitingInvitations = (runtime: Runtime, token: string): Promise<number> =>
  execute(runtime, { actor: { kind: "system", id: "switcher" }, organization: null }, countWaiting, { token });
