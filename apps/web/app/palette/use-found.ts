import type { PaletteResults } from "@katek/core/palette/schemas";
import type { PaletteGroup } from "@katek/ui";
import { useNavigate } from "@remix-run/react";
import { House, UserRound } from "lucide-react";
import { useEffect, useState } from "react";
import { memberApi, readFailure } from "~/api.client";

/** People stop for so long between two letters. */
const TYPING_MS = 120;
const NOTHING: PaletteResults = { leads: [], homes: [] };

/** The people and homes that fit what was typed; what was found last stays until the next answer is there. */
export function useFound(text: string): { groups: PaletteGroup[]; searching: boolean; problem: string | null } {
  const navigate = useNavigate();
  const wanted = text.trim();
  const [answer, setAnswer] = useState({ text: "", results: NOTHING, problem: null as string | null });
  useEffect(() => {
    if (!wanted) return setAnswer({ text: "", results: NOTHING, problem: null });
    const stop = new AbortController();
    const timer = setTimeout(() => {
      memberApi()
        .palette.search.query({ text: wanted }, { signal: stop.signal })
        .then(
          (results) => setAnswer({ text: wanted, results, problem: null }),
          (error: unknown) => {
            if (!stop.signal.aborted)
              setAnswer({ text: wanted, results: NOTHING, problem: readFailure(error).sentence });
          },
        );
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted]);
  const { leads, homes } = answer.results;
  return {
    searching: wanted !== answer.text,
    problem: answer.problem,
    groups: [
      {
        label: "People",
        entries: leads.map(({ id, name, contact }) => ({
          id: `lead ${id}`,
          label: name ?? contact ?? "Name not known",
          note: name ? contact : null,
          icon: UserRound,
          onChoose: () => navigate(`/leads/${id}`),
        })),
      },
      {
        label: "Homes",
        entries: homes.map(({ id, address, place }) => ({
          id: `home ${id}`,
          label: address,
          note: place,
          icon: House,
          onChoose: () => navigate(`/listings/${id}`),
        })),
      },
    ],
  };
}
