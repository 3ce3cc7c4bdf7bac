/** Words that are or may become addresses of KaTek itself: as a path or as a name below its domain. */
const RESERVED = new Set(
  `about account accounts admin administrator api app apps assets auth billing blog cdn chat contact dashboard demo dev
  docs email embed emails help home imports invite invitations katek leads legal listings login logout logos mail new
  oauth onboarding organization organizations overview photos pricing privacy public root sandbox security settings
  sign-in sign-out sign-up staging static status support system terms test trpc webhook webhooks widget www`.split(
    /\s+/,
  ),
);

/** Whether no organization may have this chat address. */
export const isReservedSlug = (slug: string): boolean => RESERVED.has(slug);
