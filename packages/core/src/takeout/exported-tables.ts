import {
  apiKeys,
  auditEntries,
  conversations,
  events,
  importChanges,
  importLayouts,
  importPhotoFailures,
  importRows,
  imports,
  invitations,
  leadNotes,
  leadNotifications,
  leads,
  listingChanges,
  listingConfidential,
  listingDrafts,
  listingEnrichments,
  listingPhotos,
  listings,
  listingViews,
  memberships,
  messages,
  organizationDomains,
  organizationSlugs,
  organizations,
  teamMails,
  usageCounters,
  users,
  visitors,
  webhookAttempts,
  webhookDeliveries,
  webhookEndpoints,
} from "@katek/db/schema";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";

/** A table of the export: its columns by the names that the files give them. Nothing that is not listed leaves the house. */
export interface ExportedTable {
  table: PgTable;
  columns: Readonly<Record<string, PgColumn>>;
  /** The order, and how one page goes on after another. Unique together. */
  key: readonly PgColumn[];
}

type Columns<T> = { [K in keyof T]: T[K] extends PgColumn ? K : never }[keyof T];

function exported<T extends PgTable, const Name extends Columns<T> & string>(
  table: T,
  key: readonly NoInfer<Name>[],
  columns: readonly Name[],
): ExportedTable {
  const of = (name: Name) => table[name] as PgColumn;
  return { table, columns: Object.fromEntries(columns.map((name) => [of(name).name, of(name)])), key: key.map(of) };
}

/** What an organization's export holds, by the names of its files. */
export const EXPORTED_TABLES = {
  organization: exported(
    organizations,
    ["id"],
    [
      ...([
        "id",
        "slug",
        "name",
        "tagline",
        "country",
        "currency",
        "timeZone",
        "brandColor",
        "secondaryColor",
      ] as const),
      ...(["assistantName", "greeting", "suggestedQuestions", "plan", "trialEndsAt", "logoId", "tone"] as const),
      ...(["assistantAvatar", "assistantPictureId", "personality", "languages", "avoidedSubjects"] as const),
      ...(["widgetSeenAt", "widgetSeenOn", "awaitedChannels"] as const),
      ...(["onboarding", "leadRouting", "widgetOrigins", "deletionDueAt", "createdAt"] as const),
    ],
  ),
  chat_addresses: exported(organizationSlugs, ["slug"], ["slug"]),
  host_names: exported(
    organizationDomains,
    ["id"],
    ["id", "hostname", "verifiedAt", "checkedAt", "missingSince", "createdAt"],
  ),
  usage: exported(usageCounters, ["resource", "period"], ["resource", "period", "used"]),
  people: exported(users, ["id"], ["id", "email", "name"]),
  members: exported(memberships, ["userId"], ["userId", "role", "title", "createdAt", "lastSeenAt"]),
  listings: exported(
    listings,
    ["id"],
    [
      ...(["id", "source", "sourceId", "sourceRow", "importId", "listingType", "propertyType"] as const),
      ...(["standardStatus", "listPrice", "currency", "rentPeriod", "bedroomsTotal", "bathroomsTotal"] as const),
      ...(["livingArea", "livingAreaUnits", "lotSizeArea", "lotSizeUnits", "yearBuilt", "unparsedAddress"] as const),
      ...(["city", "subdivisionName", "stateOrProvince", "postalCode", "country", "latitude", "longitude"] as const),
      ...(["publicRemarks", "features", "photoUrls", "listingUrl", "createdAt", "updatedAt"] as const),
      ...(["associationFee", "associationFeeFrequency", "taxAnnualAmount", "taxYear", "garageSpaces"] as const),
      ...(["parkingTotal", "stories", "entryLevel", "heating", "cooling", "energyRating"] as const),
      ...(["availabilityDate", "securityDeposit", "leaseTerm", "virtualTourUrl", "listAgentFullName"] as const),
      ...(["listingContractDate", "closeDate", "closePrice", "internetAddressDisplay"] as const),
      ...(["internetEntireListingDisplay"] as const),
    ],
  ),
  listings_confidential: exported(
    listingConfidential,
    ["listingId"],
    ["listingId", "privateRemarks", "showingInstructions", "ownerName", "ownerPhone", "accessCode"],
  ),
  listing_drafts: exported(listingDrafts, ["id"], ["id", "text", "sources", "values", "createdAt", "updatedAt"]),
  listing_photos: exported(
    listingPhotos,
    ["id"],
    ["id", "listingId", "position", "alt", "width", "height", "sourceUrl", "createdAt"],
  ),
  listing_changes: exported(
    listingChanges,
    ["id"],
    ["id", "listingId", "field", "before", "after", "currencyBefore", "currencyAfter", "changedAt"],
  ),
  listing_summaries: exported(
    listingEnrichments,
    ["listingId"],
    ["listingId", "highlights", "summary", "madeBy", "enrichedAt"],
  ),
  listing_views: exported(listingViews, ["id"], ["id", "ownerId", "name", "query", "createdAt"]),
  leads: exported(
    leads,
    ["id"],
    [
      ...(["id", "name", "email", "phone", "stage", "source", "assigneeId", "wants", "score"] as const),
      ...(["scoreReasons", "createdAt", "updatedAt", "stageChangedAt", "lastActivityAt"] as const),
    ],
  ),
  lead_notes: exported(leadNotes, ["id"], ["id", "leadId", "authorId", "body", "createdAt"]),
  lead_notifications: exported(
    leadNotifications,
    ["id"],
    ["id", "kind", "leadId", "userId", "status", "failure", "createdAt", "sentAt"],
  ),
  visitors: exported(visitors, ["id"], ["id", "createdAt"]),
  conversations: exported(
    conversations,
    ["id"],
    ["id", "visitorId", "leadId", "channel", "filters", "createdAt", "lastMessageAt"],
  ),
  messages: exported(
    messages,
    ["id"],
    [
      ...(["id", "conversationId", "position", "author", "status", "parts", "search", "failure"] as const),
      ...(["createdAt", "completedAt"] as const),
    ],
  ),
  imports: exported(
    imports,
    ["id"],
    [
      ...(["id", "fileName", "source", "sizeBytes", "status", "defaults", "format", "mapping", "reason"] as const),
      ...(["rowsRead", "created", "updated", "unchanged", "skipped", "failed", "valuesLeftEmpty"] as const),
      ...(["valuesAssumed", "layoutKnown", "rowsTotal", "changedFields", "missing", "withdrawMissing"] as const),
      ...(["withdrawn", "createdAt", "startedAt", "finishedAt", "undoneAt"] as const),
    ],
  ),
  import_rows: exported(
    importRows,
    ["importId", "severity", "sourceRow"],
    ["importId", "severity", "sourceRow", "line", "errors", "raw"],
  ),
  import_changes: exported(
    importChanges,
    ["importId", "listingId"],
    ["importId", "listingId", "kind", "before", "writtenAt", "photosReplaced", "outcome"],
  ),
  import_photo_failures: exported(
    importPhotoFailures,
    ["importId", "listingId", "place"],
    ["importId", "listingId", "place", "url", "reason"],
  ),
  import_layouts: exported(importLayouts, ["signature"], ["signature", "corrections", "source", "usedAt"]),
  webhook_endpoints: exported(
    webhookEndpoints,
    ["id"],
    ["id", "name", "url", "eventNames", "failingSince", "disabledAt", "disabledBecause", "createdAt"],
  ),
  webhook_deliveries: exported(
    webhookDeliveries,
    ["eventId", "endpointId"],
    ["eventId", "endpointId", "status", "attempts", "nextAttemptAt", "deliveredAt"],
  ),
  webhook_attempts: exported(
    webhookAttempts,
    ["id"],
    ["id", "eventId", "endpointId", "responseStatus", "failure", "durationMs", "attemptedAt"],
  ),
  api_keys: exported(
    apiKeys,
    ["id"],
    [
      ...(["id", "name", "prefix", "permissions", "createdBy", "createdAt"] as const),
      ...(["expiresAt", "lastUsedAt", "revokedAt"] as const),
    ],
  ),
  invitations: exported(
    invitations,
    ["id"],
    [
      ...(["id", "email", "role", "invitedBy", "createdAt", "sentAt"] as const),
      ...(["expiresAt", "askedAt", "acceptedAt", "revokedAt"] as const),
    ],
  ),
  team_mails: exported(
    teamMails,
    ["id"],
    ["id", "kind", "recipient", "invitationId", "names", "status", "failure", "createdAt", "sentAt"],
  ),
  events: exported(events, ["id"], ["id", "name", "payload", "actorKind", "actorId", "occurredAt"]),
  audit_log: exported(
    auditEntries,
    ["id"],
    [
      ...(["id", "operation", "actorKind", "actorId", "target", "before", "after"] as const),
      ...(["address", "userAgent", "occurredAt"] as const),
    ],
  ),
} satisfies Record<string, ExportedTable>;

export type ExportedName = keyof typeof EXPORTED_TABLES;
export const EXPORTED_NAMES = Object.keys(EXPORTED_TABLES) as [ExportedName, ...ExportedName[]];

/** Tables of a tenant that are not exported, with the reason. A test asks for every table. */
export const TABLES_KEPT_BACK: Readonly<Record<string, string>> = {
  listing_chunks: "Made from the listings for the search; can be made again.",
  idempotency_keys: "Answers to requests of the last day, to be given again.",
  import_previews: "What a check shows of a file that was not imported yet; made from it.",
  import_photos: "How far the fetching of photos is; the photos stand in listing_photos.",
  import_file_parts: "A file on its way in; gone as soon as it is read.",
};

/** Columns of exported tables that are not, with the reason. A test asks for every column. `*` is for all tables. */
export const COLUMNS_KEPT_BACK: Readonly<Record<string, string>> = {
  "*.organization_id": "The same in every row; it stands in organization.jsonl.",
  "organizations.clock_offset_ms": "For tests alone.",
  "organizations.deletion_because": "Follows from whose the organization is.",
  "users.created_at": "The person's own, not the organization's.",
  "users.deletion_due_at": "The person's own, not the organization's.",
  "visitors.token_hash": "Lets somebody in.",
  "organization_domains.token": "Proves a host name to KaTek and to nobody else; it stands in the DNS.",
  "webhook_endpoints.secret": "Signs webhooks.",
  "webhook_deliveries.leased_until": "For the process that sends.",
  "webhook_attempts.response_body": "What another system answered may hold secrets of its own.",
  "api_keys.key_hash": "Lets a program in.",
  "invitations.token_hash": "Lets somebody in.",
  "invitations.token_sealed": "Lets somebody in.",
  "team_mails.message_id": "Postmark's own.",
  "team_mails.begun_at": "For the process that sends.",
  "lead_notifications.message_id": "Postmark's own.",
  "messages.heartbeat_at": "For the process that answers.",
  "imports.bytes_read": "For the progress bar.",
  "import_photo_failures.attempts": "For the process that fetches photos.",
  "import_photo_failures.again_at": "For the process that fetches photos.",
  "imports.round": "For the process that reads the file.",
  "events.record_id": "Made from the payload.",
  "listings.living_area_sqft": "Made from the area.",
  "listings.address_key": "Made from the address.",
  "listings.fields_hash": "Tells whether anything changed.",
  "listings.text_hash": "Tells whether anything changed.",
  "listings.embedded_hash": "Tells whether anything changed.",
  "listing_enrichments.facts_hash": "Tells whether anything changed.",
};
