import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  doublePrecision,
  foreignKey,
  halfvec,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, organizationId, tsvector } from "./columns";

/** The width of every embedding (text-embedding-3-small, shortened). */
export const EMBEDDING_DIMENSIONS = 512;

/** A property for sale or rent. Names follow the RESO Data Dictionary; null is what the source does not say. */
export const listings = pgTable(
  "listings",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    /** Where the listing comes from, and its key there. Together they decide between a new row and an update. */
    source: text("source").notNull(),
    sourceId: text("source_id").notNull(),
    sourceRow: integer("source_row"),
    importId: uuid("import_id"),
    listingType: text("listing_type", { enum: ["sale", "rent"] }).notNull(),
    propertyType: text("property_type"),
    standardStatus: text("standard_status").notNull(),
    /** Minor units of `currency`; for rent, per `rent_period`. */
    listPrice: bigint("list_price", { mode: "number" }),
    currency: text("currency").notNull(),
    rentPeriod: text("rent_period", { enum: ["month", "week", "day", "year"] }),
    bedroomsTotal: integer("bedrooms_total"),
    bathroomsTotal: doublePrecision("bathrooms_total"),
    livingArea: doublePrecision("living_area"),
    livingAreaUnits: text("living_area_units", { enum: ["sqft", "sqm"] }),
    lotSizeArea: doublePrecision("lot_size_area"),
    lotSizeUnits: text("lot_size_units", { enum: ["sqft", "sqm", "acre", "hectare"] }),
    yearBuilt: integer("year_built"),
    unparsedAddress: text("unparsed_address"),
    /** The address in one spelling, by which a home without an id is known again; null where it names no house. */
    addressKey: text("address_key"),
    city: text("city"),
    subdivisionName: text("subdivision_name"),
    stateOrProvince: text("state_or_province"),
    postalCode: text("postal_code"),
    country: text("country"),
    latitude: doublePrecision("latitude"),
    longitude: doublePrecision("longitude"),
    publicRemarks: text("public_remarks"),
    features: jsonb("features").$type<Record<string, boolean>>().notNull().default({}),
    photoUrls: text("photo_urls").array().notNull().default([]),
    listingUrl: text("listing_url"),
    /** Minor units of `currency`, as all money here. */
    associationFee: bigint("association_fee", { mode: "number" }),
    associationFeeFrequency: text("association_fee_frequency", { enum: ["month", "quarter", "half_year", "year"] }),
    taxAnnualAmount: bigint("tax_annual_amount", { mode: "number" }),
    taxYear: integer("tax_year"),
    garageSpaces: integer("garage_spaces"),
    parkingTotal: integer("parking_total"),
    stories: integer("stories"),
    entryLevel: integer("entry_level"),
    heating: text("heating"),
    cooling: text("cooling"),
    energyRating: text("energy_rating"),
    availabilityDate: date("availability_date", { mode: "string" }),
    securityDeposit: bigint("security_deposit", { mode: "number" }),
    leaseTerm: text("lease_term"),
    virtualTourUrl: text("virtual_tour_url"),
    listAgentFullName: text("list_agent_full_name"),
    listingContractDate: date("listing_contract_date", { mode: "string" }),
    closeDate: date("close_date", { mode: "string" }),
    closePrice: bigint("close_price", { mode: "number" }),
    /** Whether buyers may see where it is, and whether they may see it at all. */
    internetAddressDisplay: boolean("internet_address_display").notNull().default(true),
    internetEntireListingDisplay: boolean("internet_entire_listing_display").notNull().default(true),
    /** Living area in square feet, so that areas in different units compare. */
    livingAreaSqft: numeric("living_area_sqft", { mode: "number" }).generatedAlwaysAs(
      sql`case living_area_units when 'sqm' then living_area * 10.763910416709722 else living_area end`,
    ),
    /** Of all that the source said: equal means that nothing changed. */
    fieldsHash: text("fields_hash").notNull(),
    /** Of what the assistant reads; `embedded_hash` is the one that its chunks were made from. */
    textHash: text("text_hash").notNull(),
    embeddedHash: text("embedded_hash"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    uniqueIndex("listings_source_key").on(t.organizationId, t.source, t.sourceId),
    index("listings_address_idx").on(t.organizationId, t.addressKey).where(sql`address_key is not null`),
    index("listings_updated_idx").on(t.organizationId, t.updatedAt, t.id),
    index("listings_unembedded_idx").on(t.organizationId, t.id).where(sql`embedded_hash is distinct from text_hash`),
  ],
);

/** What only the organization's own people may read: never embedded, shown to a buyer or sent to a model. */
export const listingConfidential = pgTable(
  "listing_confidential",
  {
    organizationId: organizationId(),
    listingId: uuid("listing_id").notNull(),
    privateRemarks: text("private_remarks"),
    showingInstructions: text("showing_instructions"),
    ownerName: text("owner_name"),
    ownerPhone: text("owner_phone"),
    accessCode: text("access_code"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.listingId] }),
    foreignKey({
      columns: [t.organizationId, t.listingId],
      foreignColumns: [listings.organizationId, listings.id],
    }).onDelete("cascade"),
  ],
);

export const listingPhotos = pgTable(
  "listing_photos",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    listingId: uuid("listing_id").notNull(),
    position: integer("position").notNull(),
    alt: text("alt").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    /** The address in an import's file that it was fetched from; null for a photo that somebody added. */
    sourceUrl: text("source_url"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.listingId],
      foreignColumns: [listings.organizationId, listings.id],
    }).onDelete("cascade"),
    index("listing_photos_listing_idx").on(t.organizationId, t.listingId, t.position),
  ],
);

/** A piece of a listing's text with its embedding. Ranked exactly within the tenant: there is no shared vector index. */
export const listingChunks = pgTable(
  "listing_chunks",
  {
    organizationId: organizationId(),
    listingId: uuid("listing_id").notNull(),
    position: integer("position").notNull(),
    text: text("text").notNull(),
    tokenCount: integer("token_count").notNull(),
    embedding: halfvec("embedding", { dimensions: EMBEDDING_DIMENSIONS }).notNull(),
    textSearch: tsvector("text_search").generatedAlwaysAs(sql`to_tsvector('english', text)`),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.listingId, t.position] }),
    foreignKey({
      columns: [t.organizationId, t.listingId],
      foreignColumns: [listings.organizationId, listings.id],
    }).onDelete("cascade"),
    index("listing_chunks_text_search_idx").using("gin", t.organizationId, t.textSearch),
  ],
);
