CREATE TABLE "listing_drafts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"text" text NOT NULL,
	"sources" jsonb NOT NULL,
	"values" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "listing_drafts_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "assistant_avatar" text DEFAULT 'bird' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "personality" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "avoided_subjects" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "widget_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "widget_seen_on" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "awaited_channels" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_drafts" ADD CONSTRAINT "listing_drafts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listing_drafts_updated_idx" ON "listing_drafts" USING btree ("organization_id","updated_at");