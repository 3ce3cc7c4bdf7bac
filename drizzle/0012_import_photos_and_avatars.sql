CREATE TABLE "import_photo_failures" (
	"organization_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"url" text NOT NULL,
	"reason" text NOT NULL,
	"attempts" integer DEFAULT 1 NOT NULL,
	"again_at" timestamp (3) with time zone,
	CONSTRAINT "import_photo_failures_organization_id_import_id_listing_id_place_pk" PRIMARY KEY("organization_id","import_id","listing_id","place")
);
--> statement-breakpoint
CREATE TABLE "import_photos" (
	"organization_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"status" text NOT NULL,
	"total" integer NOT NULL,
	"fetched" integer DEFAULT 0 NOT NULL,
	"beyond" integer DEFAULT 0 NOT NULL,
	"cursor" uuid,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "import_photos_organization_id_import_id_pk" PRIMARY KEY("organization_id","import_id")
);
--> statement-breakpoint
ALTER TABLE "import_changes" ADD COLUMN "photos_replaced" text[];--> statement-breakpoint
ALTER TABLE "listing_photos" ADD COLUMN "source_url" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "assistant_picture_id" uuid;--> statement-breakpoint
ALTER TABLE "import_photo_failures" ADD CONSTRAINT "import_photo_failures_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_photo_failures" ADD CONSTRAINT "import_photo_failures_organization_id_import_id_import_photos_organization_id_import_id_fk" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."import_photos"("organization_id","import_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_photos" ADD CONSTRAINT "import_photos_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_photos" ADD CONSTRAINT "import_photos_organization_id_import_id_imports_organization_id_id_fk" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."imports"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_photo_failures_again_idx" ON "import_photo_failures" USING btree ("organization_id","import_id","again_at");