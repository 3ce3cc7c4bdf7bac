import { Skeleton } from "@katek/ui";

const ROWS = Array.from({ length: 8 }, (_, index) => index);

/** The leads that are coming: cards on the board, rows elsewhere. */
export function LeadsSkeleton({ board }: { board: boolean }) {
  return (
    <div role="status" aria-busy="true">
      <span className="sr-only">The leads are loading</span>
      {board ? (
        <div className="hidden gap-u2 px-u4 py-u3 md:grid md:grid-cols-4">
          {ROWS.slice(0, 4).map((column) => (
            <div key={column} className="grid gap-u1.5 rounded-lg bg-sunken p-u1.5">
              <Skeleton className="mx-u1 my-u1 h-u2 w-1/2" />
              {ROWS.slice(0, 3).map((row) => (
                <div key={row} className="grid gap-u1 rounded-md border border-line bg-surface p-u2 dark:bg-raised">
                  <Skeleton className="h-u2.5 w-3/4" />
                  <Skeleton className="h-u2 w-full" />
                  <Skeleton className="h-u2 w-1/2" />
                </div>
              ))}
            </div>
          ))}
        </div>
      ) : null}
      <div className={`divide-y divide-line px-u3 md:px-u4 ${board ? "md:hidden" : ""}`}>
        {ROWS.map((row) => (
          <div key={row} className="flex h-u9 items-center gap-u2 md:h-u8">
            <span className="grid w-[228px] gap-u1">
              <Skeleton className="h-u2 w-3/4" />
              <Skeleton className="h-u1.5 w-1/2" />
            </span>
            <Skeleton className="ml-auto h-u2.5 w-u4" />
            <Skeleton className="hidden h-u2 w-u14 md:block" />
          </div>
        ))}
      </div>
    </div>
  );
}
