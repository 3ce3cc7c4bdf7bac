import { Card } from "@katek/ui";
import { SOURCE_WORDS } from "~/leads/lead-words";
import type { Figures } from "./figures";
import { figure, percent } from "./words";

/** Where the period's new leads came from. */
export function SourcesCard({ sources, days }: Pick<Figures, "sources" | "days">) {
  const all = sources.reduce((sum, { count }) => sum + count, 0);
  const most = sources[0]?.count ?? 1;
  return (
    <Card title="Where leads come from">
      {sources.length ? (
        <ul className="grid gap-u2">
          {sources.map(({ source, count }) => (
            <li key={source}>
              <p className="flex justify-between text-ui text-ink">
                <span>{SOURCE_WORDS[source]}</span>
                <span className="num text-ink-2">
                  <span className="font-semibold text-ink">{figure(count)}</span> · {percent(count, all)}
                </span>
              </p>
              <span aria-hidden="true" className="mt-u1 block h-u1 overflow-hidden rounded-full bg-hover">
                <span className="block h-full rounded-full bg-chart-2" style={{ width: `${(count / most) * 100}%` }} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ui text-ink-2">No new leads in these {days} days.</p>
      )}
    </Card>
  );
}
