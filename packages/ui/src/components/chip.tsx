import { Plus, X } from "lucide-react";
import type { ButtonHTMLAttributes } from "react";
import { cn } from "../cn";
import { Anchor } from "./anchor";
import { Icon } from "./icon";

export interface ChipProps {
  label: string;
  /** Shows the remove button, named "Remove" and the label. */
  onRemove?: () => void;
  /** Removal as a link, where the address holds the filters. */
  removeHref?: string;
  className?: string;
}

/** One wish of the buyer's search (chat page): round, in the organization's tint. */
export function Chip({ label, onRemove, removeHref, className }: ChipProps) {
  const name = `Remove ${label}`;
  const target = "hit -ml-[3px] -mr-u2 grid size-u5 place-items-center rounded-full";
  return (
    <span
      className={cn(
        "inline-flex h-u5 shrink-0 items-center whitespace-nowrap rounded-full border border-brand-line bg-brand-soft px-u2 text-ui font-medium text-brand-ink",
        className,
      )}
    >
      {label}
      {removeHref !== undefined ? (
        <Anchor href={removeHref} aria-label={name} className={target}>
          <Icon icon={X} className="size-u2" />
        </Anchor>
      ) : onRemove ? (
        <button type="button" onClick={onRemove} aria-label={name} className={target}>
          <Icon icon={X} className="size-u2" />
        </button>
      ) : null}
    </span>
  );
}

/** The dashed chip at the end of a row of chips. */
export function AddChip({ className, children = "Add", ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      {...rest}
      className={cn(
        "hit inline-flex h-u5 shrink-0 items-center gap-u0.5 whitespace-nowrap rounded-full border border-dashed border-line-control px-u2 text-ui text-ink-2 hover:bg-hover",
        className,
      )}
    >
      <Icon icon={Plus} className="size-u2" />
      {children}
    </button>
  );
}
