import type { ShownSearch } from "@katek/core/conversations/schemas";
import { Chip } from "@katek/ui";
import { useEffect, useRef } from "react";

interface SearchBarProps {
  search: ShownSearch;
  onRemove: (chipId: string) => void;
  /** The last chip is gone, and the focus with it. */
  onEmptied: () => void;
}

/** What the assistant took as the buyer's wishes, each of which can be taken away, and how many homes pass. */
export function SearchBar({ search: { chips, total }, onRemove, onEmptied }: SearchBarProps) {
  const row = useRef<HTMLDivElement>(null);
  /** The place of the chip that was taken away with the keyboard or the mouse, until it has gone. */
  const removed = useRef<{ place: number; of: number } | null>(null);
  useEffect(() => {
    if (!removed.current || chips.length >= removed.current.of) return;
    const { place } = removed.current;
    removed.current = null;
    const buttons = row.current?.querySelectorAll("button");
    if (buttons?.length) buttons[Math.min(place, buttons.length - 1)]?.focus();
    else onEmptied();
  }, [chips, onEmptied]);
  if (!chips.length) return null;
  return (
    <section aria-label="Your search" className="flex shrink-0 items-center border-b border-line">
      <div
        ref={row}
        className="relative flex min-w-0 flex-1 items-center gap-u1 overflow-x-auto px-u3 py-u1.5 [scrollbar-width:none] lg:pl-u5"
      >
        <span className="mr-u1 hidden whitespace-nowrap text-ui font-medium text-ink-2 md:inline">Your search</span>
        {chips.map(({ id, label }, place) => (
          <Chip
            key={id}
            label={label}
            onRemove={() => {
              removed.current = { place, of: chips.length };
              onRemove(id);
            }}
          />
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
