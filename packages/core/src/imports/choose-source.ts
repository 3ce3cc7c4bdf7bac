import { listings } from "@katek/db/schema";
import { asc, count, notInArray } from "drizzle-orm";
import { z } from "zod";
import { command, query } from "../kernel";
import { API_SOURCE, HAND_SOURCE, SAMPLE_SOURCE } from "../listings/schemas";
import { checkAnew, lockChecked } from "./check-anew";
import { ChooseSourceInput } from "./schemas";

/**
 * Says where a file's listings come from, before it is imported: with the listings of that source it is then compared anew,
 * by a job. The next file with the same headers is taken to come from there too.
 * @throws NotFound; Conflict (`import_begun`)
 */
export const chooseSource = command({
  name: "imports.chooseSource",
  permission: "imports:write",
  input: ChooseSourceInput,
  async run(context, { importId, source }) {
    const found = await lockChecked(context, importId);
    if (found.source === source) return { chosen: false };
    await checkAnew(context, found, { source });
    return { chosen: true };
  },
  audit: ({ importId, source }, { chosen }) => (chosen ? { target: importId, after: { source } } : null),
});

const MOST_SOURCES = 100;

/** Where the listings that files have brought come from, and how many are from each; by name. */
export const listSources = query({
  name: "imports.sources",
  permission: "imports:read",
  input: z.object({}),
  run: ({ tx }) =>
    tx
      .select({ source: listings.source, listings: count() })
      .from(listings)
      .where(notInArray(listings.source, [HAND_SOURCE, API_SOURCE, SAMPLE_SOURCE]))
      .groupBy(listings.source)
      .orderBy(asc(listings.source))
      .limit(MOST_SOURCES),
});
