import type { ReactNode } from "react";

/** A group of fields under its title. */
export function FormSection({ title, sub, children }: { title: string; sub?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-t border-line py-u4 first:border-t-0 first:pt-0">
      <h2 className="text-title text-ink">{title}</h2>
      {sub ? <p className="max-w-read text-ui text-ink-2">{sub}</p> : null}
      <div className="mt-u2 grid grid-cols-2 gap-x-u2 gap-y-u2 md:grid-cols-6">{children}</div>
    </section>
  );
}
