import { invitations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { platformQuery } from "../kernel";

/** Where an invitation belongs, by its link's hash or its id; null for one that is not there. Says nothing of its state. */
export const findInvitationsPlace = platformQuery({
  name: "invitations.place",
  permission: "invitations:find",
  input: z.union([z.object({ tokenHash: z.string() }), z.object({ id: z.uuid() })]),
  async run({ tx }, by) {
    const { id, organizationId, role } = invitations;
    const [place] = await tx
      .select({ id, organizationId, role })
      .from(invitations)
      .where("id" in by ? eq(id, by.id) : eq(invitations.tokenHash, by.tokenHash));
    return place ?? null;
  },
});
