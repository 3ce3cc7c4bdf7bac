import { importLayouts, type imports } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { query, type TransactionContext } from "../kernel";
import { correctColumns, layoutSignature, Mapping } from "./column-matching";

/**
 * Matches the columns as a person matched those of the last file with the same headers, and says where that came from. A step of
 * `imports.receive`.
 */
export const matchAsBefore = query({
  name: "imports.matchAsBefore",
  permission: "imports:write",
  input: z.object({ mapping: Mapping }),
  async run({ tx }, { mapping }) {
    const [layout] = await tx
      .select({ corrections: importLayouts.corrections, source: importLayouts.source })
      .from(importLayouts)
      .where(eq(importLayouts.signature, layoutSignature(mapping)));
    return {
      mapping: layout ? correctColumns(mapping, layout.corrections) : mapping,
      layoutKnown: layout !== undefined,
      source: layout?.source ?? null,
    };
  },
});

/** Keeps how the columns were matched and where the file came from, for the next one with the same headers. */
export async function rememberLayout(
  { tx, organization, now }: TransactionContext,
  { mapping, source }: Pick<typeof imports.$inferSelect, "mapping" | "source">,
): Promise<void> {
  const columns = mapping ?? [];
  const corrections = columns.filter(({ corrected }) => corrected).map(({ column, field }) => ({ column, field }));
  await tx
    .insert(importLayouts)
    .values({
      organizationId: organization.id,
      signature: layoutSignature(columns),
      corrections,
      source,
      usedAt: now(),
    })
    .onConflictDoUpdate({
      target: [importLayouts.organizationId, importLayouts.signature],
      set: { corrections, source, usedAt: now() },
    });
}
