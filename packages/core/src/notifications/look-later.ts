import type { TransactionContext } from "../kernel";

/** Postmark's search knows a message a little after it was taken; until then nobody can tell whether it was. */
export const LOOK_AFTER_MS = 3 * 60_000;

/** Has a job look what became of a lead's emails, once Postmark can tell. `begunAt` is by the organization's clock. */
export const lookLater = ({ enqueue, organization }: TransactionContext, leadId: string, begunAt: Date) =>
  enqueue(
    "notifications.newLead",
    { leadId },
    {
      key: `look-for-notice:${leadId}`,
      runAt: new Date(begunAt.getTime() + LOOK_AFTER_MS - organization.clockOffsetMs),
    },
  );
