import { type Caller, execute, type Runtime } from "../kernel";
import { type RotatedBatch, rotateBatch, SEALED_NAMES } from "./rotate-batch";
import { versionsInUse } from "./versions-in-use";

export interface Rotation {
  /** The version that everything is sealed under now. */
  current: string;
  /** Secrets that were sealed anew, by column. */
  rotated: Record<string, number>;
  /** Secrets that could not be opened and stay as they are. */
  unreadable: { column: string; organizationId: string; id: string }[];
  /** How many secrets each version still seals. */
  versions: Record<string, number>;
}

/** Seals every secret under the current version of the key, batch by batch. Run again, it goes on where it was. */
export async function rotateSecrets(runtime: Runtime, caller: Caller): Promise<Rotation> {
  const rotation: Rotation = { current: runtime.cipher.current, rotated: {}, unreadable: [], versions: {} };
  for (const column of SEALED_NAMES) {
    rotation.rotated[column] = 0;
    let after: RotatedBatch["after"] = null;
    do {
      const batch: RotatedBatch = await execute(runtime, caller, rotateBatch, { column, after });
      rotation.rotated[column] += batch.rotated;
      rotation.unreadable.push(...batch.unreadable.map((row) => ({ column, ...row })));
      after = batch.after;
    } while (after);
  }
  rotation.versions = await execute(runtime, caller, versionsInUse, {});
  return rotation;
}
