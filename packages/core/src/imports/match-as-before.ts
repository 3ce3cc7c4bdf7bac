import { importLayouts, type imports } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { query, type TransactionContext } from "../kernel";
import { correctColumns, layoutSignature, Mapping } from "./column-matching";

/** Matches the columns as a person matched those of the last file with the same headers. A step of `imports.receive`. */
export const matchAsBefore = query({
  name: "imports.matchAsBefore",
  permission: "imports:write",
  input: z.object({ mapping: Mapping }),
  async run({ tx }, { mapping }) {
    const [layout] = await tx
      .select({ corrections: importLayouts.corrections })
      .from(importLayouts)
      .where(eq(importLayouts.signature, layoutSignature(mapping)));
    return {
      mapping: layout ? correctColumns(mapping, layout.corrections) : mapping,
      layoutKnown: layout !== undefined,
    };
  },
});

/** Keeps how the columns were matched, for the next file with the same headers. */
export async function rememberLayout(
  { tx, organization, now }: TransactionContext,
  mapping: NonNullable<(typeof imports.$inferSelect)["mapping"]>,
): Promise<void> {
  const corrections = mapping.filter(({ corrected }) => corrected).map(({ column, field }) => ({ column, field }));
  await tx
    .insert(importLayouts)
    .values({ organizationId: organization.id, signature: layoutSignature(mapping), corrections, usedAt: now() })
    .onConflictDoUpdate({
      target: [importLayouts.organizationId, importLayouts.signature],
      set: { corrections, usedAt: now() },
    });
}
