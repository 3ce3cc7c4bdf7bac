export type RoleName = "owner" | "admin" | "agent";

export const ROLE_WORDS: Record<RoleName, string> = { owner: "Owner", admin: "Admin", agent: "Agent" };

/** "as an agent". */
export const AS_A: Record<RoleName, string> = { owner: "as an owner", admin: "as an admin", agent: "as an agent" };

/** What each is, for whoever chooses one. */
export const ROLE_SENTENCES: Record<RoleName, string> = {
  owner: "Everything, and who else is an owner.",
  admin: "All leads, imports, webhooks and people. No owners.",
  agent: "Their own leads and conversations. All listings.",
};
