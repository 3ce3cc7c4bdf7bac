import { ListingSort, PropertyType, STATUS_WORDS, StandardStatus, statusWord } from "@katek/core/listings/schemas";
import { Button, Field, FilterChip, Input, Select, Sheet } from "@katek/ui";
import { Form } from "@remix-run/react";
import { ListFilter } from "lucide-react";
import { type FormEvent, useState } from "react";
import { type ListingsParams, listingsPath, readPriceLimit } from "./listings-params";
import { propertyTypeWord } from "./type-words";

export const SORT_WORDS: Record<ListingSort, string> = {
  updated: "Latest change",
  newest: "Latest added",
  price_low: "Price, low first",
  price_high: "Price, high first",
  bedrooms: "Bedrooms",
  address: "Address",
};

export interface Choices {
  cities: string[];
  types: string[];
  statuses: string[];
}

interface FilterProps {
  params: ListingsParams;
  choices: Choices;
}

/** The filters in a sheet of their own: most are wanted rarely. */
export function ListingsFilter({ params, choices }: FilterProps) {
  const [open, setOpen] = useState(false);
  const [notPrices, setNotPrices] = useState<string[]>([]);
  const show = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => form.get(name)?.toString().trim() ?? "";
    const wrong = ["from", "to"].filter((name) => typed(name) && readPriceLimit(typed(name)) === null);
    setNotPrices(wrong);
    if (wrong.length) event.preventDefault();
    else setOpen(false);
  };
  const problem = (name: string) => (notPrices.includes(name) ? "Enter a price, such as 500000." : undefined);
  const kept = { tab: params.tab === "all" ? null : params.tab, q: params.search || null, view: params.view };
  return (
    <>
      <Button kind="ghost" icon={ListFilter} onClick={() => setOpen(true)}>
        Filter
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title="Filter and sort"
        foot={
          <div className="flex justify-end gap-u1">
            <Button size="md" kind="primary" type="submit" form="listings-filter">
              Show these listings
            </Button>
          </div>
        }
      >
        <Form
          id="listings-filter"
          method="get"
          action="/listings"
          onSubmit={show}
          className="grid grid-cols-2 gap-u2 px-u3 py-u3 md:px-u4"
        >
          {Object.entries(kept).map(([name, value]) =>
            value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
          )}
          <Field label="Sort by" className="col-span-2">
            <Select name="sort" defaultValue={params.sort}>
              {ListingSort.options.map((sort) => (
                <option key={sort} value={sort}>
                  {SORT_WORDS[sort]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Status">
            <Select name="status" defaultValue={params.status ?? ""}>
              <option value="">Any</option>
              {StandardStatus.options
                .filter((status) => choices.statuses.includes(status) || status === params.status)
                .map((status) => (
                  <option key={status} value={status}>
                    {STATUS_WORDS[status]}
                  </option>
                ))}
            </Select>
          </Field>
          <Field label="Offered">
            <Select name="offer" defaultValue={params.listingType ?? ""}>
              <option value="">For sale or to rent</option>
              <option value="sale">For sale</option>
              <option value="rent">To rent</option>
            </Select>
          </Field>
          <Field label="Type">
            <Select name="type" defaultValue={params.propertyType ?? ""}>
              <option value="">Any</option>
              {PropertyType.options
                .filter((type) => choices.types.includes(type) || type === params.propertyType)
                .map((type) => (
                  <option key={type} value={type}>
                    {propertyTypeWord(type)}
                  </option>
                ))}
            </Select>
          </Field>
          <Field label="Town or city">
            <Select name="city" defaultValue={params.city ?? ""}>
              <option value="">Any</option>
              {choices.cities.map((city) => (
                <option key={city} value={city}>
                  {city}
                </option>
              ))}
            </Select>
          </Field>
          <NumberField label="Price from" name="from" value={params.minPrice} error={problem("from")} />
          <NumberField label="Price to" name="to" value={params.maxPrice} error={problem("to")} />
          <NumberField label="At least bedrooms" name="beds" value={params.minBedrooms} maxLength={3} />
        </Form>
      </Sheet>
    </>
  );
}

/** The filters that are set, each with a way to take it away. */
export function FilterChips({ params }: { params: ListingsParams }) {
  const chips: [name: string, value: string | null, without: Partial<ListingsParams>][] = [
    ["Status", params.status && statusWord(params.status), { status: null }],
    ["Offered", params.listingType && (params.listingType === "rent" ? "to rent" : "for sale"), { listingType: null }],
    ["Type", params.propertyType && propertyTypeWord(params.propertyType), { propertyType: null }],
    ["Town", params.city, { city: null }],
    ["From", params.minPrice?.toLocaleString("en-US") ?? null, { minPrice: null }],
    ["To", params.maxPrice?.toLocaleString("en-US") ?? null, { maxPrice: null }],
    ["Beds", params.minBedrooms === null ? null : `${params.minBedrooms} or more`, { minBedrooms: null }],
    ["Sort", params.sort === "updated" ? null : SORT_WORDS[params.sort], { sort: "updated" }],
  ];
  const set = chips.filter(([, value]) => value !== null);
  if (!set.length) return null;
  return (
    <div className="flex flex-wrap gap-u1 px-u3 pt-u1.5 md:px-u4">
      {set.map(([name, value, without]) => (
        <FilterChip key={name} name={name} value={value ?? ""} removeHref={listingsPath(params, without)} />
      ))}
    </div>
  );
}

function NumberField({
  label,
  name,
  value,
  error,
  maxLength = 15,
}: {
  label: string;
  name: string;
  value: number | null;
  error?: string;
  maxLength?: number;
}) {
  return (
    <Field label={label} error={error}>
      <Input name={name} inputMode="numeric" defaultValue={value ?? ""} autoComplete="off" maxLength={maxLength} />
    </Field>
  );
}
