/** How long an organization or an account that is to be deleted can still be kept. */
export const GRACE_DAYS = 14;

/** When what is asked for now is done. */
export const dueAfter = (now: Date): Date => new Date(now.getTime() + GRACE_DAYS * 86_400_000);
