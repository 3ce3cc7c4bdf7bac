import type { ShownSearch } from "@katek/core/conversations/schemas";
import { Chip } from "@katek/ui";

interface SearchBarProps {
  search: ShownSearch;
  onRemove: (chipId: string) => void;
}

/** What the assistant took as the buyer's wishes, each of which can be taken away, and how many homes pass. */
export function SearchBar({ search: { chips, total }, onRemove }: SearchBarProps) {
  if (!chips.length) return null;
  return (
    <section aria-label="Your search" className="flex shrink-0 items-center border-b border-line">
      <div className="relative flex min-w-0 flex-1 items-center gap-u1 overflow-x-auto px-u3 py-u1.5 [scrollbar-width:none] lg:pl-u5">
        <span className="mr-u1 hidden whitespace-nowrap text-ui font-medium text-ink-2 md:inline">Your search</span>
        {chips.map(({ id, label }) => (
          <Chip key={id} label={label} onRemove={() => onRemove(id)} />
        ))}
      </div>
      <p role="status" className="sr-only whitespace-nowrap px-u3 text-ui text-ink-2 md:not-sr-only md:px-u3 lg:pr-u5">
        {total ? (
          <>
            <span className="num font-semibold text-ink">{total.toLocaleString("en-US")}</span>{" "}
            {total === 1 ? "home matches" : "homes match"}
          </>
        ) : (
          "No home fits all of it"
        )}
      </p>
    </section>
  );
}
