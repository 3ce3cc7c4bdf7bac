import { expect, test } from "vitest";
import { ListingFields } from "../../listings/schemas";
import { damaged } from "./damage";
import { BRITISH } from "./layouts/british";
import { GERMAN_AND_DUTCH } from "./layouts/german-and-dutch";
import { ROMANCE } from "./layouts/romance";
import { openListingFile } from "./listing-file";

/** So many files are damaged: a few hundred, or as many as KATEK_DAMAGED_FILES says. */
const FILES = Number(process.env.KATEK_DAMAGED_FILES ?? 300);
const SOUND = [...BRITISH, ...GERMAN_AND_DUTCH, ...ROMANCE].map(({ text }) => Buffer.from(text));

test(
  `${FILES} damaged files: each is refused in a sentence, or every row is a listing, merged or told of`,
  async () => {
    let refused = 0;
    for (let seed = 1; seed <= FILES; seed++) {
      if (seed % 1000 === 0) console.log(`${seed} damaged files read`);
      const bytes = damaged(SOUND[seed % SOUND.length] as Buffer, seed);
      const file = await openListingFile(
        async function* () {
          for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
        },
        { defaults: { country: "US", currency: "USD" } },
      );
      if (file.refused !== null) {
        refused++;
        expect(file.refused, `seed ${seed}`).toMatch(/^[A-Z].*\.$/s);
        continue;
      }
      let last = 0;
      for await (const row of file.rows()) {
        expect(row.sourceRow, `seed ${seed}`).toBeGreaterThan(last);
        last = row.sourceRow;
        if (row.kind === "listing") ListingFields.parse(row.listing);
        if (row.kind === "rejected") expect(row.errors.length, `seed ${seed}`).toBeGreaterThan(0);
      }
    }
    console.log(`${FILES} damaged files: ${refused} refused, ${FILES - refused} read`);
    expect(refused).toBeLessThan(FILES * 0.5);
  },
  Math.max(600_000, FILES * 300),
);
