import type { ReactNode } from "react";

/** The one action of a long page: on a phone it stays above the navigation. The page's end leaves room for it. */
export const StickyAction = ({ children }: { children: ReactNode }) => (
  <div className="max-md:fixed max-md:inset-x-0 max-md:bottom-[calc(60px+env(safe-area-inset-bottom))] max-md:z-bar max-md:border-t max-md:border-line max-md:bg-surface max-md:px-u3 max-md:py-u2">
    {children}
  </div>
);
