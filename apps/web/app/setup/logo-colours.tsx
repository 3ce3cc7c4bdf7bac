import { brandFor, Icon } from "@katek/ui";
import { Check } from "lucide-react";
import { useEffect, useState } from "react";

interface LogoColoursProps {
  logoUrl: string | null;
  /** `#RRGGBB` */
  chosen: string;
  onChoose: (colour: string) => void;
}

/** The colours that the logo is made of, to be taken as the main colour; nothing where it has none. */
export function LogoColours({ logoUrl, chosen, onChoose }: LogoColoursProps) {
  const [colours, setColours] = useState<string[]>([]);
  useEffect(() => {
    setColours([]);
    if (!logoUrl) return;
    const asking = new AbortController();
    fetch("/setup/logo-colours", { signal: asking.signal })
      .then((response) => (response.ok ? response.json() : { colours: [] }))
      .then(({ colours: found }: { colours: string[] }) => setColours(found))
      // They are an offer: without a connection there is none.
      .catch(() => {});
    return () => asking.abort();
  }, [logoUrl]);
  if (!colours.length) return null;
  return (
    <fieldset className="m-0 flex flex-wrap items-center gap-u1 border-0 p-0">
      <legend className="float-left mr-u1 p-0 text-caption text-ink-2">From your logo</legend>
      {colours.map((colour) => {
        const onButtons = brandFor(colour, "light").tokens.brand;
        const deeper = onButtons !== colour;
        return (
          <button
            key={colour}
            type="button"
            aria-pressed={colour === chosen.toUpperCase()}
            aria-label={`Main colour ${colour}${deeper ? `, ${onButtons} on buttons` : ""}`}
            title={deeper ? `${colour}, on buttons ${onButtons}` : colour}
            onClick={() => onChoose(colour)}
            className="hit grid size-u5 place-items-center rounded-full border-2 border-surface text-white ring-1 ring-line-control aria-pressed:ring-2 aria-pressed:ring-brand"
            style={{ backgroundColor: colour }}
          >
            {colour === chosen.toUpperCase() ? (
              <span className="grid size-u2.5 place-items-center rounded-full bg-black/50">
                <Icon icon={Check} className="size-u2" />
              </span>
            ) : null}
          </button>
        );
      })}
    </fieldset>
  );
}
