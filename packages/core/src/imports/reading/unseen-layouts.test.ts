import { expect, test } from "vitest";
import { wrongFacts } from "./expectations/wrong-facts";
import { AMERICAN } from "./layouts/american";
import { AMERICAN_MLS } from "./layouts/american-mls";
import { AMERICAN_PORTALS } from "./layouts/american-portals";
import { ASIAN_AND_AFRICAN } from "./layouts/asian-and-african";
import { BRAZILIAN_AND_LATIN } from "./layouts/brazilian-and-latin";
import { BRITISH } from "./layouts/british";
import { GERMAN_AND_DUTCH } from "./layouts/german-and-dutch";
import type { Layout } from "./layouts/layout";
import { NORDIC_AND_SLAVIC } from "./layouts/nordic-and-slavic";
import { OCEANIAN_AND_CANADIAN } from "./layouts/oceanian-and-canadian";
import { PORTAL_FEEDS } from "./layouts/portal-feeds";
import { ROMANCE } from "./layouts/romance";
import { openListingFile, type ReadRow } from "./listing-file";

const LAYOUTS = [
  ...AMERICAN,
  ...AMERICAN_MLS,
  ...AMERICAN_PORTALS,
  ...ASIAN_AND_AFRICAN,
  ...BRAZILIAN_AND_LATIN,
  ...BRITISH,
  ...GERMAN_AND_DUTCH,
  ...NORDIC_AND_SLAVIC,
  ...OCEANIAN_AND_CANADIAN,
  ...PORTAL_FEEDS,
  ...ROMANCE,
];

async function read({ text, country, currency }: Layout): Promise<ReadRow[]> {
  const file = await openListingFile(
    async function* () {
      yield Buffer.from(text);
    },
    { defaults: { country, currency } },
  );
  expect(file.refused).toBeNull();
  const rows: ReadRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  return rows;
}

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("%s", async (_name, layout) => {
  expect(wrongFacts(await read(layout), layout.rows).wrong).toEqual([]);
});
