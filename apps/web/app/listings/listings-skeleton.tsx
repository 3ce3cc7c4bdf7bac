import { Skeleton } from "@katek/ui";

const ROWS = Array.from({ length: 8 }, (_, index) => index);

/** The listings that are coming: cards, or rows, which are a table's from 768 px up and a phone's below. */
export const ListingsSkeleton = ({ view }: { view: "table" | "cards" }) => (
  <div role="status" aria-busy="true">
    <span className="sr-only">The listings are loading</span>
    {view === "cards" ? <Cards /> : <Rows />}
  </div>
);

const Cards = () => (
  <div className="grid grid-cols-1 gap-u2 pt-u1.5 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4">
    {ROWS.map((card) => (
      <div key={card} className="overflow-hidden rounded-lg border border-line">
        <Skeleton className="aspect-[3/2] w-full rounded-none" />
        <div className="grid gap-u1 p-u2">
          <Skeleton className="h-u2.5 w-1/3" />
          <Skeleton className="h-u2 w-3/4" />
          <Skeleton className="h-u1.5 w-1/2" />
        </div>
      </div>
    ))}
  </div>
);

function Rows() {
  return (
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
  );
}
