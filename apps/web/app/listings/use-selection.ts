import { useEffect, useState } from "react";

/**
 * Which listings are selected: rows of the page, or all that match what is looked for, also those on other pages. What leaves the
 * page leaves the selection; another search, filter or tab ends that of all.
 * @param search what all of them match, as the address says it
 * @param total how many these are
 */
export function useSelection(ids: readonly string[], search: string, total: number) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [matching, setMatching] = useState<string | null>(null);
  const everything = matching === search && total > 0;
  const shown = ids.join();
  useEffect(() => {
    const there = new Set(shown.split(","));
    setChosen((before) => new Set([...before].filter((id) => there.has(id))));
  }, [shown]);
  const selected = everything ? [...ids] : ids.filter((id) => chosen.has(id));
  const take = (next: Iterable<string>) => {
    setMatching(null);
    setChosen(new Set(next));
  };
  const toggle = (id: string) => {
    setMatching(null);
    setChosen((before) => {
      const next = new Set(everything ? ids : before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  return {
    /** Those on the page. */
    selected,
    /** What all that are selected match, and how many they are; null while they are those on the page. */
    everything: everything ? { search, seen: total } : null,
    count: everything ? total : selected.length,
    has: (id: string) => everything || chosen.has(id),
    toggle,
    all: ids.length > 0 && selected.length === ids.length,
    some: selected.length > 0 && selected.length < ids.length,
    toggleAll: () => take(selected.length === ids.length ? [] : ids),
    takeEverything: () => setMatching(search),
    clear: () => take([]),
  };
}
export type Selection = ReturnType<typeof useSelection>;
