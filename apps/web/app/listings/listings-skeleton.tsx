import { Skeleton } from "@katek/ui";

const ROWS = Array.from({ length: 8 }, (_, index) => index);

/** The rows that are coming: a table's from 768 px up, a phone's below. */
export function ListingsSkeleton() {
  return (
    <div role="status" aria-busy="true">
      <span className="sr-only">The listings are loading</span>
      <div className="divide-y divide-line">
        {ROWS.map((row) => (
          <div key={row} className="flex h-[76px] items-center gap-u2 md:h-u8 md:gap-u1.5">
            <Skeleton className="h-u9 w-[78px] rounded-sm md:h-u6 md:w-u9" />
            <span className="grid w-[228px] gap-u1">
              <Skeleton className="h-u2 w-3/4" />
              <Skeleton className="h-u1.5 w-1/2" />
            </span>
            <Skeleton className="ml-auto h-u2 w-u10" />
            <Skeleton className="hidden h-u2 w-u14 md:block" />
            <Skeleton className="hidden h-u2 w-u8 md:block" />
          </div>
        ))}
      </div>
    </div>
  );
}
