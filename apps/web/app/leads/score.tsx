import { cn } from "@katek/ui";

/** How likely somebody is to buy or rent, from 0 to 100; tinted from 75 up. */
export function Score({ value, className }: { value: number; className?: string }) {
  return (
    <span
      title={`Score ${value}`}
      className={cn(
        "num inline-grid h-u3 min-w-u4 shrink-0 place-items-center rounded-xs px-u0.5 text-caption font-semibold",
        value >= 75 ? "bg-brand-soft text-brand-ink" : "bg-hover text-ink-2",
        className,
      )}
    >
      <span className="sr-only">Score </span>
      {value}
    </span>
  );
}
