import type { Assignee } from "@katek/core/leads/schemas";
import { Icon, Input, Select } from "@katek/ui";
import { Form, useSubmit } from "@remix-run/react";
import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { SOURCE_WORDS } from "./lead-words";
import type { LeadsParams } from "./leads-params";

const TYPING_PAUSE_MS = 250;

interface LeadsSearchProps {
  params: LeadsParams;
  busy: boolean;
  colleagues: Assignee[];
}

/** Finds leads while one types and as soon as one chooses; without scripts, on Enter. */
export function LeadsSearch({ params, busy, colleagues }: LeadsSearchProps) {
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
  const choose = () => search(false);
  return (
    <Form
      ref={form}
      role="search"
      method="get"
      action="/leads"
      className="grid min-w-0 flex-1 grid-cols-2 gap-u1 md:flex md:flex-none [&_input::-webkit-search-cancel-button]:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        search(false);
      }}
    >
      {params.view === "board" ? null : <input type="hidden" name="view" value={params.view} />}
      {params.tab === "all" ? null : <input type="hidden" name="tab" value={params.tab} />}
      {params.sort === "activity" ? null : <input type="hidden" name="sort" value={params.sort} />}
      <Input
        ref={input}
        size="sm"
        type="search"
        name="q"
        className="col-span-2 md:w-[228px]"
        aria-label="Find leads by name, email or phone"
        placeholder="Name, email or phone"
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
      <Select
        size="sm"
        name="who"
        aria-label="Owner"
        className="md:w-[150px]"
        key={`who ${params.assignee}`}
        defaultValue={params.assignee ?? ""}
        onChange={choose}
      >
        <option value="">Every owner</option>
        <option value="me">Mine</option>
        <option value="nobody">Nobody yet</option>
        {colleagues
          .filter(({ me }) => !me)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
      <Select
        size="sm"
        name="source"
        aria-label="Source"
        className="md:w-[150px]"
        key={`source ${params.source}`}
        defaultValue={params.source ?? ""}
        onChange={choose}
      >
        <option value="">Every source</option>
        {Object.entries(SOURCE_WORDS).map(([source, words]) => (
          <option key={source} value={source}>
            {words}
          </option>
        ))}
      </Select>
    </Form>
  );
}
