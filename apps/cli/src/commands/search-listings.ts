import { conversations } from "@katek/core";
import { execute, type ResultOf } from "@katek/core/kernel";
import { Command } from "commander";
import { counted, report } from "../output";
import { getOrganization, operator, withRuntime } from "../runtime";

interface Options {
  org: string;
  query: string;
  limit?: string;
  json?: boolean;
}

type Found = ResultOf<typeof conversations.find>;

export const searchListings = new Command("search")
  .description("search an organization's homes as the chat does for a buyer's first message")
  .requiredOption("--org <slug>", "the organization")
  .requiredOption("--query <words>", "what the buyer says")
  .option("--limit <count>", "homes at most (8)")
  .option("--json", "print one JSON object")
  .action(({ org, query, limit, json }: Options) =>
    withRuntime(async (runtime) => {
      const caller = { actor: operator, organization: await getOrganization(runtime, org) };
      const found = await execute(runtime, caller, conversations.find, {
        message: query,
        ...(limit ? { limit: Number(limit) } : {}),
      });
      report({ query, ...found }, json, describe);
    }),
  );

function describe({ chips, total, relaxed, homes }: Found): string {
  return [
    chips.length ? `Understood: ${chips.map(({ label }) => label).join(", ")}.` : "Understood: no filter.",
    relaxed
      ? `No home fits all of that; ${counted(relaxed.total, "home")} without ${relaxed.dropped.join(", ")}.`
      : `${counted(total, "home")} found.`,
    ...homes.map((home) => `  ${home.address ?? home.id}${home.place ? `, ${home.place}` : ""}: ${priceOf(home)}`),
  ].join("\n");
}

function priceOf({ listPrice, currency }: { listPrice: number | null; currency: string }): string {
  if (listPrice === null) return "price on request";
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.format(listPrice / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
