import { ownSourceId } from "@katek/core/listings/schemas";
import { ButtonLink, Card, StatStrip } from "@katek/ui";
import { Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { ImportHeadline } from "./import-headline";
import { counted, grouped } from "./number-in-words";
import type { UndoPreview } from "./undo-import";

export interface UndoneImport extends UndoPreview {
  kept: { listingId: string; address: string | null; sourceId: string; outcome: string | null }[];
}

/** An import that is being taken back. */
export const ImportUndoing = ({ fileName }: { fileName: string }) => (
  <ImportHeadline icon={Undo2} tone="bg-brand-soft text-brand-ink" title={`Undoing ${fileName}`}>
    You can leave this page. It goes on.
  </ImportHeadline>
);

/** An import that was taken back, and what was kept of it. */
export function ImportUndone({
  fileName,
  undo,
  actions = <AfterUndo />,
}: {
  fileName: string;
  undo: UndoneImport;
  /** The way on; null where the page around it has one. */
  actions?: ReactNode;
}) {
  const kept = undo.keptEdited + undo.keptReimported;
  return (
    <>
      <ImportHeadline icon={Undo2} tone="bg-success-soft text-success-ink" title={`${fileName} was undone`}>
        {kept ? "Homes that were changed since were kept as they are." : "Your listings are what they were before it."}
      </ImportHeadline>
      <StatStrip
        label="What was undone"
        stats={[
          { label: "Removed", value: grouped(undo.removed) },
          { label: "Put back", value: grouped(undo.restored) },
          { label: "Kept", value: grouped(kept), note: kept ? "changed since" : undefined },
        ]}
      />
      {undo.kept.length ? (
        <Card
          flush
          title={`${counted(kept, "home was", "homes were")} kept`}
          sub={undo.kept.length < kept ? `The first ${grouped(undo.kept.length)}.` : undefined}
        >
          <ul className="divide-y divide-line border-t border-line">
            {undo.kept.map(({ listingId, address, sourceId, outcome }) => (
              <li key={listingId} className="flex flex-wrap justify-between gap-x-u2 px-u3 py-u1.5 text-ui md:px-u4">
                <span className="min-w-0 break-words font-medium text-ink">
                  {address ?? ownSourceId({ sourceId }) ?? "Address not given"}
                </span>
                <span className="text-ink-2">
                  {outcome === "kept_reimported" ? "changed by a later import" : "edited since"}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {actions ? <div className="flex justify-end gap-u1">{actions}</div> : null}
    </>
  );
}

const AfterUndo = () => (
  <>
    <ButtonLink href="/imports/new">Import another file</ButtonLink>
    <ButtonLink kind="primary" href="/listings">
      See the listings
    </ButtonLink>
  </>
);
