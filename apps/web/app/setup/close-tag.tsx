import { Icon } from "@katek/ui";
import { X } from "lucide-react";

/** One word of a field that holds several. */
export const CloseTag = ({ label, onRemove }: { label: string; onRemove: () => void }) => (
  <span className="inline-flex h-u4 max-w-full items-center gap-u0.5 rounded-xs bg-hover pl-u1 text-ui text-ink">
    <span className="truncate">{label}</span>
    <button
      type="button"
      aria-label={`Remove ${label}`}
      onClick={onRemove}
      className="hit grid size-u4 shrink-0 place-items-center rounded-xs text-ink-3 hover:text-ink"
    >
      <Icon icon={X} className="size-u2" />
    </button>
  </span>
);
