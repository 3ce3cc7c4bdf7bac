import { imports } from "@katek/db/schema";
import { z } from "zod";
import { command } from "../kernel";
import { Country, Currency } from "../organizations/schemas";
import { ImportSource } from "./schemas";

/** A row for a file that is about to arrive. A step of `imports.receive`. */
export const beginImport = command({
  name: "imports.begin",
  permission: "imports:write",
  input: z.object({
    fileName: z.string(),
    source: ImportSource,
    currency: Currency.optional(),
    country: Country.optional(),
    withdrawMissing: z.boolean().default(false),
  }),
  async run({ tx, organization, newId, now }, { fileName, source, currency, country, withdrawMissing }) {
    const id = newId();
    const defaults = { country: country ?? organization.country, currency: currency ?? organization.currency };
    await tx.insert(imports).values({
      organizationId: organization.id,
      id,
      fileName,
      source,
      defaults,
      withdrawMissing,
      status: "receiving",
      createdAt: now(),
    });
    return { id, defaults };
  },
});
