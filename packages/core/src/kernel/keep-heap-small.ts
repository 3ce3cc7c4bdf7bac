import { setFlagsFromString } from "node:v8";

/**
 * Has V8 collect garbage sooner. A batch of an import leaves much of it behind, and by default some 200 MB pile up before V8
 * looks; this lets a heap grow by some 60 % before that, for a twentieth more of its time. For processes that import.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=60");
}
