import { Anchor, Icon } from "@katek/ui";
import { ChevronRight, FilePenLine } from "lucide-react";

interface WaitingDraft {
  id: string;
  values: Record<string, string>;
}

/** Drafts that were begun and neither added nor discarded; nothing without any. */
export const WaitingDrafts = ({ drafts, setup = false }: { drafts: WaitingDraft[]; setup?: boolean }) =>
  drafts.length ? (
    <section aria-label="Drafts">
      <h3 className="text-ui font-medium text-ink">
        {drafts.length === 1 ? "One draft waits" : `${drafts.length} drafts wait`}
      </h3>
      <ul className="mt-u1 divide-y divide-line overflow-hidden rounded-md border border-line">
        {drafts.map(({ id, values }) => (
          <li key={id}>
            <Anchor
              href={`/listings/drafts/${id}${setup ? "?setup" : ""}`}
              className="flex min-h-u7 items-center gap-u1.5 px-u2 text-ui text-ink hover:bg-hover"
            >
              <Icon icon={FilePenLine} className="text-ink-3" />
              <span className="min-w-0 flex-1 truncate">{values.unparsedAddress || "Without an address"}</span>
              <Icon icon={ChevronRight} className="text-ink-3" />
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  ) : null;
