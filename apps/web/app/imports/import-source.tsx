import { Button, Notice } from "@katek/ui";
import { useState } from "react";
import { ChooseSource, type Source } from "./choose-source";
import { counted } from "./number-in-words";
import { sourceWords } from "./source-words";

interface ImportSourceProps {
  id: string;
  source: string;
  sources: Source[];
  updated: number;
  changedFields: Record<string, number>;
}

const FEWEST = 3;

/** With which homes a checked file was compared: those of its source. Another can be chosen. */
export function ImportSource({ id, source, sources, updated, changedFields }: ImportSourceProps) {
  const [asking, setAsking] = useState(false);
  const known = sources.find((one) => one.source === source)?.listings ?? 0;
  // The same ids at other places: two systems that both count from one.
  const doubtful = updated >= FEWEST && (changedFields.unparsedAddress ?? 0) > updated / 2;
  const choose = (
    <Button kind={doubtful ? undefined : "ghost"} onClick={() => setAsking(true)}>
      {doubtful ? "Choose another source" : "Change"}
    </Button>
  );
  return (
    <>
      {doubtful ? (
        <Notice tone="warn" action={choose}>
          Most of these homes have the ID of a home that you have, but another address. If the file comes from another
          system than your other homes, give it a source of its own.
        </Notice>
      ) : (
        <div className="flex items-center justify-between gap-u2 text-ui text-ink-2">
          <p className="min-w-0 break-words">
            Source: <span className="font-medium text-ink">{sourceWords(source)}</span>
            <span className="num text-ink-3">
              {known ? ` · compared with ${counted(known, "home")} from there` : " · nothing from there yet"}
            </span>
          </p>
          {choose}
        </div>
      )}
      <ChooseSource
        key={source}
        id={id}
        source={source}
        sources={sources}
        open={asking}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
