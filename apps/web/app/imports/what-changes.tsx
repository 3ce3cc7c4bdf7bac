import { Meter } from "@katek/ui";
import { fieldWords } from "~/listings/field-words";
import { grouped } from "./number-in-words";

const SHOWN = 6;

/** In how many known homes each field changes, the most first. Nothing where none does. */
export function WhatChanges({ changedFields }: { changedFields: Record<string, number> }) {
  const fields = Object.entries(changedFields).sort(([, a], [, b]) => b - a);
  const [first] = fields;
  if (!first) return null;
  return (
    <section aria-label="What changes">
      <h2 className="text-title text-ink">What changes</h2>
      <ul className="mt-u1.5 grid gap-u1.5">
        {fields.slice(0, SHOWN).map(([field, count]) => (
          <li key={field} className="text-ui">
            <p className="mb-u0.5 flex justify-between gap-u2">
              <span className="text-ink-2">{fieldWords(field)}</span>
              <span className="num font-medium text-ink">{grouped(count)}</span>
            </p>
            <Meter tone="neutral" value={count} total={first[1]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
