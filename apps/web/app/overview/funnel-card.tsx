import { Card, IconLink } from "@katek/ui";
import { ArrowRight } from "lucide-react";
import type { Figures } from "./figures";
import { duration, figure, percent } from "./words";

const WORDS = { new: "New", contacted: "Contacted", qualified: "Qualified", converted: "Converted" } as const;
/** One hue in falling strength. */
const STRENGTHS = ["opacity-100", "opacity-80", "opacity-60", "opacity-[.45]"];
/** The number stands outside the bar, so that the longest leaves room for it. */
const WIDEST = 80;

/** How far the period's leads have come. */
export function FunnelCard({ funnel: { stages, medianToSaleMs } }: Pick<Figures, "funnel">) {
  const all = stages[0]?.count ?? 0;
  return (
    <Card
      title="From lead to sale"
      action={<IconLink icon={ArrowRight} label="Open the leads" href="/leads" className="-my-u0.5 -mr-u1.5" />}
      className="flex flex-col"
    >
      <dl className="grid gap-u2.5">
        {stages.map(({ stage, count }, i) => {
          const before = stages[i - 1]?.count;
          const share = before === undefined ? null : percent(count, before);
          return (
            <div key={stage}>
              <dt className="flex items-baseline justify-between text-ui">
                <span className="text-ink">{WORDS[stage]}</span>
                {share ? <span className="num text-ink-3">{share} of previous</span> : null}
              </dt>
              <dd className="mt-u0.5 flex items-center gap-u1.5">
                <span
                  aria-hidden="true"
                  className={`h-u3 min-w-[3px] rounded-xs bg-chart-1 ${STRENGTHS[i]}`}
                  style={{ width: `${all ? (count / all) * WIDEST : 0}%` }}
                />
                <span className="num text-ui font-semibold text-ink">{figure(count)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-u3 border-t border-line pt-u2 text-caption text-ink-3">
        {medianToSaleMs === null
          ? "None of these leads was converted yet"
          : `From lead to sale: ${duration(medianToSaleMs)}, median`}
      </p>
    </Card>
  );
}
