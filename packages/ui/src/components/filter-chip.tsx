import { X } from "lucide-react";
import { cn } from "../cn";
import { Anchor } from "./anchor";
import { Icon } from "./icon";

export interface FilterChipProps {
  /** What is filtered, such as "Agent". */
  name: string;
  value: string;
  onRemove?: () => void;
  /** Removal as a link, where the address holds the filters. */
  removeHref?: string;
  className?: string;
}

/** One filter of a list in the app: square, the key muted, the value in ink. */
export function FilterChip({ name, value, onRemove, removeHref, className }: FilterChipProps) {
  const label = `Remove filter ${name} ${value}`;
  const target = "hit -mx-[3px] grid size-u3 place-items-center rounded-xs text-ink-3 hover:text-ink";
  return (
    <span
      className={cn(
        "inline-flex h-u5 shrink-0 items-center gap-u1 whitespace-nowrap rounded-sm border border-line-2 bg-surface pl-u1.5 pr-u1 text-ui",
        className,
      )}
    >
      <span className="text-ink-3">{name}</span>
      <span className="font-medium text-ink">{value}</span>
      {removeHref !== undefined ? (
        <Anchor href={removeHref} aria-label={label} className={target}>
          <Icon icon={X} className="size-u2" />
        </Anchor>
      ) : onRemove ? (
        <button type="button" onClick={onRemove} aria-label={label} className={target}>
          <Icon icon={X} className="size-u2" />
        </button>
      ) : null}
    </span>
  );
}
