import { imports } from "@katek/core";
import { type Caller, execute, NotFound, type Runtime } from "@katek/core/kernel";

/** After the last attempt at a job of an import: says so on its page. One that is gone, or over, needs nothing. */
export async function giveImportUp(runtime: Runtime, caller: Caller, importId: string): Promise<void> {
  await execute(runtime, caller, imports.fail, { importId }).catch((error: unknown) => {
    if (!(error instanceof NotFound)) throw error;
  });
}
