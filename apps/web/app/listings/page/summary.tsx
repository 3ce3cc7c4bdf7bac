import { Icon } from "@katek/ui";
import { Sparkles } from "lucide-react";

interface SummaryProps {
  enrichment: { summary: string; highlights: string[]; madeBy: "model" | "rules" };
  assistantName: string;
}

/** What was made of the listing's own facts for buyers. */
export function Summary({ enrichment: { summary, highlights, madeBy }, assistantName }: SummaryProps) {
  return (
    <section aria-label="In short" className="rounded-lg border border-accent-line bg-accent-soft px-u3 py-u2.5">
      <h2 className="flex items-center gap-u1 text-ui font-semibold text-accent-ink">
        <Icon icon={Sparkles} /> In short
      </h2>
      <p className="mt-u1 text-body text-ink">{summary}</p>
      {highlights.length ? (
        <ul className="mt-u1.5 flex flex-wrap gap-u1" aria-label="Highlights">
          {highlights.map((highlight) => (
            <li
              key={highlight}
              className="rounded-full border border-accent-line bg-surface px-u1.5 text-caption text-ink-2"
            >
              {highlight}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-u1.5 text-caption text-ink-2">
        {madeBy === "model" ? `Written by ${assistantName}` : "Put together"} from this listing’s own facts; nothing was
        added.
      </p>
    </section>
  );
}
