import { Icon } from "@katek/ui";
import { ArrowUp } from "lucide-react";

/** What the message box looks like, in a preview where nothing can be sent. */
export const DrawnComposer = ({ words, compact = false }: { words: string; compact?: boolean }) => (
  <div
    aria-hidden="true"
    className={`flex shrink-0 items-center border border-line-control bg-surface pr-u0.5 text-ui text-ink-3 dark:bg-raised ${compact ? "m-u1.5 h-u6 rounded-lg pl-u1.5" : "m-u2 h-u8 rounded-xl pl-u2.5"}`}
  >
    <span className="flex-1">{words}</span>
    <span
      className={`grid place-items-center bg-brand text-brand-on shadow-edge ${compact ? "size-u5 rounded-sm" : "size-u7 rounded-md"}`}
    >
      <Icon icon={ArrowUp} className={compact ? undefined : "size-u3"} />
    </span>
  </div>
);
