import { Button, Checkbox } from "@katek/ui";
import { ListChecks } from "lucide-react";
import { counted } from "~/imports/number-in-words";
import type { ListingsParams } from "./listings-params";
import { ListingsView } from "./listings-view";
import type { Selection } from "./use-selection";

interface PhoneBarProps {
  params: ListingsParams;
  view: "table" | "cards";
  total: number;
  selection: Selection;
  selecting: boolean;
  onSelecting: (selecting: boolean) => void;
}

/** Above the listings on a phone: how many there are, how they show, and the way to select some of them. */
export function PhoneBar({ params, view, total, selection, selecting, onSelecting }: PhoneBarProps) {
  return (
    <div className="flex min-h-u8 items-center gap-u1.5 px-u3 py-u1 md:hidden">
      {selecting ? (
        <>
          <Checkbox checked={selection.all} indeterminate={selection.some} onChange={selection.toggleAll}>
            All on this page
          </Checkbox>
          <Button
            className="ml-auto"
            onClick={() => {
              selection.clear();
              onSelecting(false);
            }}
          >
            Done
          </Button>
        </>
      ) : (
        <>
          <p className="num flex-1 text-caption text-ink-3">{counted(total, "listing")}</p>
          <Button kind="ghost" icon={ListChecks} onClick={() => onSelecting(true)}>
            Select
          </Button>
          <ListingsView params={params} view={view} />
        </>
      )}
    </div>
  );
}
