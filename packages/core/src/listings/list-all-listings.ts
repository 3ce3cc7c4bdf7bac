import { listings } from "@katek/db/schema";
import { and, eq, gt, gte, lt } from "drizzle-orm";
import { z } from "zod";
import { CursorInput, cursorPage, cursorPageOf, query } from "../kernel";
import { ListingRecord } from "./listing-output";
import { listingRecords } from "./listing-records";
import { ListingType, StandardStatus } from "./schemas";

/** Every listing, page by page: the newest first, unless the oldest are wanted first. */
export const listAllListings = query({
  name: "listings.listAll",
  permission: "listings:read",
  exposed: true,
  input: CursorInput.extend({
    listingType: ListingType.nullish(),
    standardStatus: StandardStatus.nullish(),
    /** Only what has changed since. */
    updatedSince: z.iso.datetime({ offset: true }).nullish(),
    order: z.enum(["newest", "oldest"]).default("newest"),
  }),
  output: cursorPageOf(ListingRecord),
  async run({ tx }, { cursor, limit, listingType, standardStatus, updatedSince, order }) {
    const condition = and(
      cursor ? (order === "oldest" ? gt : lt)(listings.id, cursor) : undefined,
      listingType ? eq(listings.listingType, listingType) : undefined,
      standardStatus ? eq(listings.standardStatus, standardStatus) : undefined,
      updatedSince ? gte(listings.updatedAt, new Date(updatedSince)) : undefined,
    );
    return cursorPage(await listingRecords(tx, condition, limit + 1, order), limit, (record) => record);
  },
});
