import { Skeleton } from "@katek/ui";

const PIECES = [0, 1, 2, 3];

/** The shape of the figures that are coming. */
export function OverviewSkeleton() {
  return (
    <div role="status" aria-busy="true" className="grid grid-cols-1 gap-u3">
      <span className="sr-only">The figures are loading</span>
      <div className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line lg:grid-cols-4">
        {PIECES.map((piece) => (
          <div key={piece} className="grid gap-u1.5 bg-surface px-u3 py-u2.5 md:px-u4">
            <Skeleton className="h-u2 w-u14" />
            <Skeleton className="h-u4 w-u10" />
            <Skeleton className="h-u1.5 w-u16" />
          </div>
        ))}
      </div>
      <div className="grid grid-cols-1 gap-u3 lg:grid-cols-3">
        <Piece className="lg:col-span-2" />
        <Piece />
      </div>
    </div>
  );
}

const Piece = ({ className = "" }: { className?: string }) => (
  <div className={`rounded-lg border border-line p-u3 md:px-u4 ${className}`}>
    <Skeleton className="h-u2.5 w-u24" />
    <Skeleton className="mt-u4 h-[222px] w-full rounded-md" />
  </div>
);
