import { visitors } from "@katek/db/schema";
import { z } from "zod";
import { command } from "../kernel";
import { newVisitorToken, visitorTokenHash } from "./visitor-token";

/** A new visitor, with the token that only its browser will hold. */
export const createVisitor = command({
  name: "visitors.create",
  permission: "visitors:identify",
  input: z.object({}),
  async run({ tx, organization, newId, now }) {
    const token = newVisitorToken();
    const id = newId();
    await tx.insert(visitors).values({
      organizationId: organization.id,
      id,
      tokenHash: visitorTokenHash(organization.id, token),
      createdAt: now(),
    });
    return { id, token };
  },
});
