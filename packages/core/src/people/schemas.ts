import { z } from "zod";
import { ProvenIdentity } from "../identity/schemas";

export const AddPersonInput = ProvenIdentity.extend({
  /** The slug of the organization that they join. */
  organization: z.string().max(200),
  role: z.enum(["owner", "admin", "agent"]),
  /** What they do there: "Broker and owner". */
  title: z.string().trim().min(1).max(120).nullable().default(null),
});
