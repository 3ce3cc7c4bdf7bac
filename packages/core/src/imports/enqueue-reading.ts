import type { TransactionContext } from "../kernel";

/** Adds the job that checks a file or carries its import out: one at a time for each import. */
export async function enqueueReading(
  { enqueue }: TransactionContext,
  importId: string,
  status: "checking" | "waiting",
): Promise<void> {
  const job = status === "checking" ? "imports.check" : "imports.run";
  await enqueue(job, { importId }, { key: `import:${importId}`, maxAttempts: 5 });
}
