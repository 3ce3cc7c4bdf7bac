import { z } from "zod";

export { GRACE_DAYS } from "../kernel/grace";

/** The person's own email, typed to confirm that they mean it. */
export const RequestAccountDeletionInput = z.object({ email: z.string().trim().max(320) });
