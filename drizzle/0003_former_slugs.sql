CREATE TABLE "organization_slugs" (
	"organization_id" uuid NOT NULL,
	"slug" text NOT NULL,
	CONSTRAINT "organization_slugs_organization_id_slug_pk" PRIMARY KEY("organization_id","slug")
);
--> statement-breakpoint
ALTER TABLE "organization_slugs" ADD CONSTRAINT "organization_slugs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "organization_slugs_slug_key" ON "organization_slugs" USING btree ("slug");