import type { ListingCard as Home } from "@katek/core/listings/schemas";
import { useCallback, useEffect, useState } from "react";

const MOST = 30;
const keyOf = (slug: string) => `katek-saved-homes:${slug}`;

/**
 * The homes that a buyer marked, kept in their browser only. A home that the conversation shows anew takes the place of
 * the kept one, so that its price and status are the latest that were seen.
 */
export function useSavedHomes(slug: string, seen: Record<string, Home>) {
  const [kept, setKept] = useState<Home[]>([]);

  useEffect(() => {
    setKept(readSaved(slug));
    const changedElsewhere = (event: StorageEvent) => {
      if (event.key === keyOf(slug)) setKept(readSaved(slug));
    };
    window.addEventListener("storage", changedElsewhere);
    return () => window.removeEventListener("storage", changedElsewhere);
  }, [slug]);

  const save = useCallback(
    (home: Home, saved: boolean) => {
      const others = readSaved(slug).filter(({ id }) => id !== home.id);
      const next = saved ? [home, ...others].slice(0, MOST) : others;
      setKept(next);
      try {
        localStorage.setItem(keyOf(slug), JSON.stringify(next));
      } catch {
        // Storage is full or forbidden: the homes stay marked until the page is left.
      }
    },
    [slug],
  );

  return { saved: kept.map((home) => seen[home.id] ?? home), save };
}

function readSaved(slug: string): Home[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(slug)) ?? "[]");
    return Array.isArray(value) ? value.filter(isHome) : [];
  } catch {
    return [];
  }
}

/** What was kept by an older version of this page may lack something; then it is not shown. */
function isHome(value: unknown): value is Home {
  const home = value as Partial<Home> | null;
  return (
    typeof home?.id === "string" &&
    typeof home.currency === "string" &&
    typeof home.standardStatus === "string" &&
    Array.isArray(home.photos) &&
    typeof home.features === "object"
  );
}
