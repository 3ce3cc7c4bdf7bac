ALTER TABLE "import_layouts" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "address_key" text;--> statement-breakpoint
CREATE INDEX "listings_address_idx" ON "listings" USING btree ("organization_id","address_key") WHERE address_key is not null;