import { cn } from "../cn";

/** One grey piece in the shape of what is coming; size it by class. Show it only after 300 ms. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cn("block animate-shimmer rounded-xs bg-hover", className)} />;
}

/** Rows of a list that is loading, each a thumbnail and two lines. */
export function SkeletonRows({ label, rows = 5 }: { label: string; rows?: number }) {
  return (
    <div role="status" aria-busy="true" className="divide-y divide-line">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className="flex h-u8 items-center gap-u1.5">
          <Skeleton className="h-u6 w-u9" />
          <span className="grid flex-1 gap-u1">
            <Skeleton className="h-u2 w-1/2" />
            <Skeleton className="h-u1.5 w-1/3" />
          </span>
        </div>
      ))}
    </div>
  );
}
