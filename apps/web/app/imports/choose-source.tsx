import { Field, Input, Select } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { AskDialog } from "~/members/ask-dialog";
import { useOwnAction } from "~/other-organization/use-own-action";
import { counted } from "./number-in-words";
import { sourceWords } from "./source-words";

export interface Source {
  source: string;
  listings: number;
}

interface ChooseSourceProps {
  id: string;
  source: string;
  sources: Source[];
  open: boolean;
  onClose: () => void;
}

const LONGEST_NAME = 60;

/** Asks where a checked file comes from: one of the places known, or a new one. */
export function ChooseSource({ id, source, sources, open, onClose }: ChooseSourceProps) {
  const fetcher = useFetcher<{ problem: string | null }>();
  const action = useOwnAction(`/imports/${id}`);
  const known = sources.some((one) => one.source === source) ? sources : [{ source, listings: 0 }, ...sources];
  const [chosen, setChosen] = useState(source);
  const [name, setName] = useState("");
  const wanted = chosen === "" ? name.trim() : chosen;
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      title="Where does this file come from?"
      keep="Keep it"
      act="Compare again"
      busyLabel="Comparing"
      busy={fetcher.state !== "idle"}
      disabled={wanted === "" || wanted === source}
      problem={fetcher.state === "idle" ? (fetcher.data?.problem ?? null) : null}
      onAct={() => fetcher.submit({ intent: "source", source: wanted }, { method: "post", action })}
    >
      <p>
        Homes with the same ID are the same home only within one source. The next file with these columns is taken to
        come from there too.
      </p>
      <div className="mt-u2 grid gap-u2">
        <Field label="Source">
          <Select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {known.map(({ source: one, listings }) => (
              <option key={one} value={one}>
                {sourceWords(one)}
                {listings ? ` · ${counted(listings, "home")}` : null}
              </option>
            ))}
            <option value="">A new source…</option>
          </Select>
        </Field>
        {chosen === "" ? (
          <Field label="Its name" hint="Such as the name of your MLS or CRM.">
            <Input value={name} maxLength={LONGEST_NAME} onChange={(event) => setName(event.target.value)} />
          </Field>
        ) : null}
      </div>
    </AskDialog>
  );
}
