/** Tables with an organization whose rows are added and never changed. */
export const APPEND_ONLY: Record<string, string> = {
  events: "What happened cannot be made undone.",
  audit_entries: "A record that its subjects can change proves nothing.",
};

/** Tables without an organization column, and who may read them. Every other table of the schema must be fenced. */
export const OUTSIDE_THE_FENCE: Record<string, { reason: string; policies: string[] }> = {
  organizations: {
    reason: "The tenant itself: visible to itself only.",
    policies: [
      "create policy organization on organizations to katek_app using (id = (select current_setting('app.organization_id')::uuid))",
      "grant select, update on organizations to katek_app",
    ],
  },
  users: {
    reason: "A person may belong to several organizations: readable through a membership.",
    policies: [
      "create policy organization on users for select to katek_app using (exists (select from memberships m where m.user_id = users.id))",
      "grant select on users to katek_app",
    ],
  },
  sessions: { reason: "Found before the tenant is known; holds what lets a person in.", policies: [] },
  oauth_accounts: { reason: "Found before the tenant is known; says who a person is.", policies: [] },
  rate_limits: {
    reason:
      "Counted before anyone is known, by all processes: limits' names and hashes. The login's own right, by katek_worker.",
    policies: [
      "create policy worker on rate_limits to katek_worker using (true)",
      "grant select, insert, update, delete on rate_limits to katek_worker",
    ],
  },
  worker_heartbeats: {
    reason: "Processes, not tenants.",
    policies: [
      "create policy worker on worker_heartbeats to katek_worker using (true)",
      "grant select, insert, update, delete on worker_heartbeats to katek_worker",
    ],
  },
};

/** Indexes of fenced tables that do not begin with the organization, each with its reason. */
export const INDEXES_ACROSS_TENANTS: Record<string, string> = {
  organization_slugs_slug_key: "A chat address is one organization's, and is looked up before the tenant is known.",
  organization_domains_hostname_key:
    "A proven host name is one organization's, and is looked up before the tenant is known.",
  api_keys_hash_key: "A request brings its key, and by that its organization is found.",
  idempotency_keys_created_idx: "Answers older than a day are deleted for all organizations at once.",
  invitations_token_key: "A link's hash is looked up before its organization is known.",
  invitations_address_idx: "What waits for a person is looked up when they sign in, before there is an organization.",
  memberships_user_idx: "A person's organizations are found before one of them is chosen.",
};
