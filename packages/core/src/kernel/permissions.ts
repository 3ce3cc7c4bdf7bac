import type { Actor } from "./actor";
import type { Role } from "./roles";

/** Each permission with the sentence that the roles page shows. */
export const PERMISSIONS = {
  "organizations:read": "See the organization's name, brand and assistant",
  "organizations:create": "Make an organization",
  "organizations:find": "Find an organization by its chat address or membership",
  "organizations:delete": "Delete an organization with all that it has",
  "organizations:write": "Change the brand, the assistant and the plan",
  "domains:read": "See the organization's web addresses",
  "domains:write": "Add, check and remove web addresses",
  "domains:find": "Find the organization that a host name belongs to",
  "people:read": "See who works in the organization",
  "people:invite": "Invite people, send an invitation again and revoke it",
  "people:manage": "Change roles and remove members: owners are for owners",
  "people:own": "Make somebody an owner, and hand the organization over",
  "people:leave": "Leave the organization",
  "people:notify": "Write to people about invitations and ownership",
  "invitations:find": "Find an invitation by its link or by a person's address",
  "invitations:accept": "Accept an invitation to one's own address",
  "people:add": "Add a person to the organization",
  "identity:read": "See one's own name and role",
  "sessions:manage": "Sign in, sign out and switch organization",
  "listings:read": "See listings",
  "listings:write": "Add and change listings",
  "listings:search": "Search the homes that buyers may be offered",
  "listings:embed": "Let the assistant read listings",
  "pictures:remove": "Remove stored pictures that nothing shows any more",
  "imports:read": "See imports and the rows that were left out",
  "imports:write": "Import listings from a file",
  "imports:run": "Carry out an import that waits",
  "leads:read": "See leads: agents their own and those of nobody",
  "leads:write": "Add leads, change them and write notes",
  "leads:assign": "Give a lead to somebody else",
  "leads:capture": "Make a lead of a buyer who leaves an address or a number",
  "leads:notify": "Tell a member of a new lead",
  "conversations:read": "Read the conversations of leads",
  "webhooks:read": "See where events are sent, and what arrived",
  "webhooks:write": "Add, change and remove webhook endpoints",
  "webhooks:deliver": "Send events that are due",
  "keys:manage": "Make and revoke API keys",
  "keys:admit": "Let in whoever holds an API key, and forget old answers",
  "audit:read": "See who did what, and from where",
  "organizations:close": "Delete the organization after a time of grace, or keep it",
  "organizations:export": "Download all data of the organization",
  "secrets:rotate": "Encrypt what is kept under another key",
  "overview:read": "See the figures of the overview",
  "demo:furnish": "Make up the past of the demo's organization",
  "visitors:identify": "Tell one visitor of the chat page from another",
  "chat:read": "Read one's own conversation with the assistant",
  "chat:write": "Write to the assistant",
} as const;
export type Permission = keyof typeof PERMISSIONS;

const AGENT = [
  "identity:read",
  "organizations:read",
  "listings:read",
  "listings:write",
  "listings:search",
  "imports:read",
  "imports:write",
  "people:read",
  "people:leave",
  "invitations:accept",
  "leads:read",
  "leads:write",
  "conversations:read",
  "overview:read",
] as const;
const ADMIN = [
  ...AGENT,
  "organizations:write",
  "leads:assign",
  "webhooks:read",
  "webhooks:write",
  "domains:read",
  "domains:write",
  "keys:manage",
  "audit:read",
  "people:invite",
  "people:manage",
] as const;
const OWNER = [...ADMIN, "people:own", "organizations:close", "organizations:export"] as const;

/** Who may do what. An API key has its own permissions, of these at most. */
export const GRANTS: Record<Role | "apiKey" | "visitor" | "system" | "webhook", readonly Permission[]> = {
  owner: OWNER,
  admin: ADMIN,
  agent: AGENT,
  apiKey: [
    "organizations:read",
    "listings:read",
    "listings:write",
    "imports:read",
    "imports:write",
    "leads:read",
    "leads:write",
  ],
  visitor: ["organizations:read", "listings:search", "chat:read", "chat:write"],
  system: Object.keys(PERMISSIONS) as Permission[],
  webhook: [],
};

/** What agents may do with their own leads and those of nobody only: see `visibleLeads`. */
export const OWN_LEADS_ONLY: readonly Permission[] = [
  "leads:read",
  "leads:write",
  "conversations:read",
  "overview:read",
];

/** Whether this actor holds this permission. A key holds it if it was given to the key and keys may have it at all. */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === "user") return GRANTS[actor.role].includes(permission);
  if (actor.kind === "apiKey") return GRANTS.apiKey.includes(permission) && actor.permissions.includes(permission);
  return GRANTS[actor.kind].includes(permission);
}
