CREATE TABLE "import_changes" (
	"organization_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"before" jsonb,
	"written_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	CONSTRAINT "import_changes_organization_id_import_id_listing_id_pk" PRIMARY KEY("organization_id","import_id","listing_id")
);
--> statement-breakpoint
CREATE TABLE "import_layouts" (
	"organization_id" uuid NOT NULL,
	"signature" text NOT NULL,
	"corrections" jsonb NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_layouts_organization_id_signature_pk" PRIMARY KEY("organization_id","signature")
);
--> statement-breakpoint
CREATE TABLE "import_previews" (
	"organization_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"source_row" integer NOT NULL,
	"line" integer NOT NULL,
	"outcome" text NOT NULL,
	"listing" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "import_previews_organization_id_import_id_source_row_pk" PRIMARY KEY("organization_id","import_id","source_row")
);
--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "raw" jsonb;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "layout_known" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "rows_total" integer;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "changed_fields" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "missing" integer;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "withdraw_missing" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "withdrawn" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "undone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "import_changes" ADD CONSTRAINT "import_changes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_changes" ADD CONSTRAINT "import_changes_organization_id_import_id_imports_organization_id_id_fk" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."imports"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_layouts" ADD CONSTRAINT "import_layouts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_previews" ADD CONSTRAINT "import_previews_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_previews" ADD CONSTRAINT "import_previews_organization_id_import_id_imports_organization_id_id_fk" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."imports"("organization_id","id") ON DELETE cascade ON UPDATE no action;