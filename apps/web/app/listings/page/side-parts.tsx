import type { ReactNode } from "react";

/** A part of the column at the right, under its title. */
export function SidePart({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="border-b border-line px-u3 py-u3 last:border-b-0 md:px-u4 lg:px-u3">
      <h2 className="mb-u1.5 text-ui font-semibold text-ink">{title}</h2>
      {children}
    </section>
  );
}

/** Names and their values, one to a line; what is null is left out. */
export function Pairs({ pairs }: { pairs: [name: string, value: ReactNode | null][] }) {
  return (
    <dl className="grid grid-cols-1 gap-u1">
      {pairs.map(([name, value]) =>
        value === null ? null : (
          <div key={name} className="flex items-baseline justify-between gap-u2 text-ui">
            <dt className="shrink-0 text-ink-3">{name}</dt>
            <dd className="min-w-0 break-words text-right text-ink">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
