import type { FlowContext } from "../kernel";
import { listPlaces } from "../search";
import type { SearchFilters } from "../search/schemas";
import { understand, withBudgetKind } from "../understanding";

/**
 * What a buyer's message asks for, given the filters so far and what the assistant asked last: by the rules, with the
 * places in which the organization offers homes, prices in minor units of its currency.
 */
export async function readMessage(
  { run, now, organization: { currency, timeZone } }: FlowContext,
  message: string,
  { current = {}, asked }: { current?: SearchFilters; asked?: string } = {},
): Promise<{ filters: SearchFilters; text: string; isSearch: boolean }> {
  const places = await run(listPlaces, {});
  const { filters, text, isSearch } = understand(message, {
    current,
    places,
    currency,
    year: yearIn(timeZone, now()),
    asked,
  });
  return { filters: withBudgetKind(filters, currency), text, isSearch };
}

const yearIn = (timeZone: string, moment: Date): number =>
  Number(new Intl.DateTimeFormat("en", { timeZone, year: "numeric" }).format(moment));
