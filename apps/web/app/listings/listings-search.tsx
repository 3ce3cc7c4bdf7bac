import { Icon, Input } from "@katek/ui";
import { Form, useSubmit } from "@remix-run/react";
import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ListingsParams } from "./listings-params";

const TYPING_PAUSE_MS = 250;

/** Finds listings while one types; without scripts, on Enter. */
export function ListingsSearch({ params, busy }: { params: ListingsParams; busy: boolean }) {
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  // "Clear filters" and the back button change the address, not the field.
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = params.search;
  }, [params.search]);

  const search = (replace: boolean) => {
    clearTimeout(timer.current);
    if (form.current) submit(form.current, { replace });
  };
  return (
    <Form
      ref={form}
      role="search"
      method="get"
      action="/listings"
      className="min-w-0 flex-1 md:w-[264px] md:flex-none [&_input::-webkit-search-cancel-button]:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        search(false);
      }}
    >
      {params.tab === "all" ? null : <input type="hidden" name="tab" value={params.tab} />}
      <Input
        ref={input}
        size="sm"
        type="search"
        name="q"
        aria-label="Find listings by address, area or listing ID"
        placeholder="Address, area or listing ID"
        defaultValue={params.search}
        maxLength={200}
        autoComplete="off"
        prefix={<Icon icon={Search} className="text-ink-3" />}
        suffix={busy ? <span className="sr-only">Searching</span> : undefined}
        onChange={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(search, TYPING_PAUSE_MS, params.search !== "");
        }}
      />
    </Form>
  );
}
