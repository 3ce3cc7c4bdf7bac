import { visitors } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { visitorTokenHash } from "./visitor-token";

/** The visitor who holds this token, or null. For whoever lets a request in. */
export const findVisitor = query({
  name: "visitors.find",
  permission: "visitors:identify",
  input: z.object({ token: z.string().max(200) }),
  async run({ tx, organization }, { token }) {
    const [visitor] = await tx
      .select({ id: visitors.id })
      .from(visitors)
      .where(eq(visitors.tokenHash, visitorTokenHash(organization.id, token)));
    return visitor ?? null;
  },
});
