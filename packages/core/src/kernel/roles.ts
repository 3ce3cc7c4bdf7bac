export const ROLES = ["owner", "admin", "agent"] as const;
/** What a person is in one organization. */
export type Role = (typeof ROLES)[number];
