import type { ImportStatus } from "@katek/core/imports/schemas";

/** Whether an import moves on by itself, waits for a person, or is over with homes that came of it. */
export function stageOf(status: ImportStatus): "moving" | "asking" | "over" | "nothing" {
  switch (status) {
    case "receiving":
    case "checking":
    case "waiting":
    case "running":
      return "moving";
    case "checked":
      return "asking";
    case "completed":
    case "failed":
      return "over";
    default:
      return "nothing";
  }
}
