import type { Assignee } from "@katek/core/leads/schemas";
import { Select } from "@katek/ui";
import { SearchForm } from "~/search/search-form";
import { SOURCE_WORDS } from "./lead-words";
import type { LeadsParams } from "./leads-params";

interface LeadsSearchProps {
  params: LeadsParams;
  busy: boolean;
  colleagues: Assignee[];
}

/** Finds leads by what they left, by who has them and by where they came from. */
export const LeadsSearch = ({ params, busy, colleagues }: LeadsSearchProps) => (
  <SearchForm
    action="/leads"
    label="Find leads by name, email or phone"
    placeholder="Name, email or phone"
    search={params.search}
    busy={busy}
    kept={{
      view: params.view === "board" ? null : params.view,
      tab: params.tab === "all" ? null : params.tab,
      sort: params.sort === "activity" ? null : params.sort,
    }}
    className="grid grid-cols-2 gap-u1 md:flex"
    inputClassName="col-span-2 md:w-[228px]"
  >
    {(choose) => (
      <>
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
      </>
    )}
  </SearchForm>
);
