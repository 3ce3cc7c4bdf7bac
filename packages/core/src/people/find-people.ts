import { oauthAccounts, users } from "@katek/db/schema";
import { asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { platformQuery } from "../kernel";

/** Everybody who has signed in with this address last, with who they are to whom. For the operator: two may share one. */
export const findPeople = platformQuery({
  name: "people.find",
  permission: "people:add",
  input: z.object({ email: z.email("Write an email address.").max(320) }),
  run: ({ tx }, { email }) =>
    tx
      .select({ issuer: oauthAccounts.issuer, subject: oauthAccounts.subject, email: users.email, name: users.name })
      .from(users)
      .innerJoin(oauthAccounts, eq(oauthAccounts.userId, users.id))
      .where(eq(sql`lower(${users.email})`, email.toLowerCase()))
      .orderBy(asc(users.createdAt), asc(oauthAccounts.subject)),
});
