import type { createCaller } from "@katek/api";
import { MatchColumnsInput } from "@katek/core/imports/schemas";
import { orProblem } from "~/leads/form-problem.server";
import { readMatching } from "./read-matching";

type Imports = ReturnType<typeof createCaller>["imports"];

/** What the buttons of an import's pages ask for. */
export type ImportIntent = "match" | "source" | "confirm" | "cancel" | "stop" | "undo" | "photos";

/**
 * Does what a form of an import's page asks for.
 * @returns the sentence that stands beside the form when it could not be done, else null
 */
export async function actOnImport(imports: Imports, importId: string, form: FormData): Promise<string | null> {
  const work = workOf(imports, importId, form);
  if (!work) return "The page did not arrive whole. Load it again.";
  return (await orProblem<unknown>(work)).problem?.sentence ?? null;
}

function workOf(imports: Imports, importId: string, form: FormData): Promise<unknown> | null {
  switch (form.get("intent") as ImportIntent | null) {
    case "match": {
      const columns = MatchColumnsInput.shape.columns.safeParse(readMatching(form));
      return columns.success ? imports.matchColumns({ importId, columns: columns.data }) : null;
    }
    case "source": {
      const source = form.get("source");
      return typeof source === "string" ? imports.chooseSource({ importId, source }) : null;
    }
    case "confirm":
      return imports.confirm({ importId, withdrawMissing: form.has("withdrawMissing") });
    case "cancel":
      return imports.cancel({ importId });
    case "photos":
      return imports.retryPhotos({ importId });
    case "stop":
      return imports.stop({ importId });
    case "undo":
      return imports.undo({ importId });
    default:
      return null;
  }
}
