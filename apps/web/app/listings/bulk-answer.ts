import { counted } from "~/imports/number-in-words";
import type { FormProblem } from "~/leads/form-problem.server";

/** What became of a bulk action. */
export interface BulkAnswer {
  problem: FormProblem | null;
  /** null where nothing was done. */
  done: {
    changed: number;
    /** How many were so already. */
    already: number;
    /** Of those that stayed as they were, why and how many; the most first. */
    kept: { because: string; count: number }[];
  } | null;
}

/** What was done, without what could not be: "298 listings changed, 2 were so already." */
export function doneInWords({ changed, already }: NonNullable<BulkAnswer["done"]>, verb = "changed"): string {
  const words = changed ? `${counted(changed, "listing")} ${verb}` : `No listing ${verb}`;
  return already
    ? `${words}, ${already === 1 ? "1 was" : `${already.toLocaleString("en-US")} were`} so already.`
    : `${words}.`;
}

/** The reasons of what stayed, each with how many it holds for. */
export function keptTogether(kept: { because: string }[]): { because: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { because } of kept) counts.set(because, (counts.get(because) ?? 0) + 1);
  return [...counts].map(([because, count]) => ({ because, count })).sort((one, other) => other.count - one.count);
}
