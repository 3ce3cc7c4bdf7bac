import type { ReactNode } from "react";

/** The settings of a tab in a column, with what they look like beside it where there is room. */
export const SettingsColumns = ({ preview, children }: { preview: ReactNode; children: ReactNode }) => (
  <div className="mx-auto grid w-full max-w-[1200px] grid-cols-1 items-start gap-u3 px-u3 py-u4 md:px-u4 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
    <div className="grid grid-cols-1 gap-u3">{children}</div>
    <section
      aria-label="Live preview"
      className="flex h-[640px] flex-col rounded-lg border border-line bg-sunken p-u3 dark:bg-canvas xl:sticky xl:top-u4"
    >
      {preview}
    </section>
  </div>
);
