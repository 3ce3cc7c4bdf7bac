CREATE TABLE "listing_changes" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"field" text NOT NULL,
	"before" text,
	"after" text,
	"currency_before" text NOT NULL,
	"currency_after" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "listing_changes_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "listing_enrichments" (
	"organization_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"facts_hash" text NOT NULL,
	"highlights" text[] NOT NULL,
	"summary" text NOT NULL,
	"made_by" text NOT NULL,
	"enriched_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "listing_enrichments_organization_id_listing_id_pk" PRIMARY KEY("organization_id","listing_id")
);
--> statement-breakpoint
CREATE TABLE "listing_views" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "listing_views_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "listing_confidential" ADD COLUMN "showing_instructions" text;--> statement-breakpoint
ALTER TABLE "listing_confidential" ADD COLUMN "owner_name" text;--> statement-breakpoint
ALTER TABLE "listing_confidential" ADD COLUMN "owner_phone" text;--> statement-breakpoint
ALTER TABLE "listing_confidential" ADD COLUMN "access_code" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "association_fee" bigint;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "association_fee_frequency" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "tax_annual_amount" bigint;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "tax_year" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "garage_spaces" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "parking_total" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "stories" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "entry_level" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "heating" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "cooling" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "energy_rating" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "availability_date" date;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "security_deposit" bigint;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "lease_term" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "virtual_tour_url" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "list_agent_full_name" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "listing_contract_date" date;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "close_date" date;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "close_price" bigint;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "internet_address_display" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "internet_entire_listing_display" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_changes" ADD CONSTRAINT "listing_changes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_changes" ADD CONSTRAINT "listing_changes_organization_id_listing_id_listings_organization_id_id_fk" FOREIGN KEY ("organization_id","listing_id") REFERENCES "public"."listings"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_enrichments" ADD CONSTRAINT "listing_enrichments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_enrichments" ADD CONSTRAINT "listing_enrichments_organization_id_listing_id_listings_organization_id_id_fk" FOREIGN KEY ("organization_id","listing_id") REFERENCES "public"."listings"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_views" ADD CONSTRAINT "listing_views_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_views" ADD CONSTRAINT "listing_views_owner_fk" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."memberships"("organization_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listing_changes_listing_idx" ON "listing_changes" USING btree ("organization_id","listing_id","changed_at");--> statement-breakpoint
CREATE INDEX "listing_enrichments_made_idx" ON "listing_enrichments" USING btree ("organization_id","made_by","enriched_at");--> statement-breakpoint
CREATE INDEX "listing_views_owner_idx" ON "listing_views" USING btree ("organization_id","owner_id","name");