import { useEffect, useState } from "react";

export type SlugState = "own" | "free" | "taken" | "unfit";

interface SlugCheck {
  slug: string;
  state: SlugState;
  sentence: string | null;
}

const PAUSE_MS = 250;

/** Whether a chat address can be had, asked while it is typed; null while that is not known. */
export function useSlugCheck(slug: string, own: string): SlugCheck | null {
  const [answer, setAnswer] = useState<SlugCheck | null>(null);
  useEffect(() => {
    if (slug === own) return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/setup/slug?${new URLSearchParams({ slug })}`, { signal: asking.signal });
        if (response.ok) setAnswer((await response.json()) as SlugCheck);
      } catch {
        // Asked for nothing any more, or no connection: saving says so.
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [slug, own]);
  if (slug === own) return { slug, state: "own", sentence: null };
  return answer?.slug === slug ? answer : null;
}
