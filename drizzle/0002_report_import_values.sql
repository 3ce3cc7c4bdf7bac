-- Every row kept so far is one that was left out.
ALTER TABLE "import_rows" ADD COLUMN "severity" text NOT NULL DEFAULT 'row_left_out';--> statement-breakpoint
ALTER TABLE "import_rows" ALTER COLUMN "severity" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "import_rows" DROP CONSTRAINT "import_rows_organization_id_import_id_source_row_pk";--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_organization_id_import_id_severity_source_row_pk" PRIMARY KEY("organization_id","import_id","severity","source_row");--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "values_left_empty" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "values_assumed" integer DEFAULT 0 NOT NULL;
