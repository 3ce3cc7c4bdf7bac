import { search } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { Command } from "commander";
import { counted, report } from "../output";
import { getOrganization, operator, withRuntime } from "../runtime";

interface Options {
  org: string;
  query: string;
  limit?: string;
  json?: boolean;
}

export const searchListings = new Command("search")
  .description("search an organization's homes as a buyer would")
  .requiredOption("--org <slug>", "the organization")
  .requiredOption("--query <words>", "what the buyer says")
  .option("--limit <count>", "homes at most (8)")
  .option("--json", "print one JSON object")
  .action(({ org, query, limit, json }: Options) =>
    withRuntime(async (runtime) => {
      const caller = { actor: operator, organization: await getOrganization(runtime, org) };
      const found = await execute(runtime, caller, search.find, {
        text: query,
        ...(limit ? { limit: Number(limit) } : {}),
      });
      report({ query, ...found }, json, () =>
        [
          `${counted(found.total, "home")} found.`,
          ...found.homes.map(
            (home) => `  ${home.address ?? home.id}${home.place ? `, ${home.place}` : ""}: ${priceOf(home)}`,
          ),
        ].join("\n"),
      );
    }),
  );

function priceOf({ listPrice, currency }: { listPrice: number | null; currency: string }): string {
  if (listPrice === null) return "price on request";
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.format(listPrice / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
