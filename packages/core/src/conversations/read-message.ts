import type { FlowContext } from "../kernel";
import { listPlaces } from "../search";
import type { SearchFilters } from "../search/schemas";
import { understand } from "../understanding";
import { withBudgetKind } from "./budget-kind";

/**
 * What a buyer's message asks for, given the filters so far: by the rules, with the places in which the organization
 * offers homes, prices in minor units of its currency.
 */
export async function readMessage(
  { run, organization: { currency } }: FlowContext,
  message: string,
  current: SearchFilters = {},
): Promise<{ filters: SearchFilters; text: string; isSearch: boolean }> {
  const places = await run(listPlaces, {});
  const { filters, text, isSearch } = understand(message, { current, places, currency });
  return { filters: withBudgetKind(filters, currency), text, isSearch };
}
