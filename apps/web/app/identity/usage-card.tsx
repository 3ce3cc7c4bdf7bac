import { Meter } from "@katek/ui";
import type { Usage } from "./use-office";

const NEARLY = 0.9;

/** "AI answers 3,412 of 5,000", with what that is of the plan. */
export function UsageCard({ used, limit }: Usage) {
  const figure = used.toLocaleString("en-US");
  return (
    <div className="rounded-sm border border-line bg-surface px-u1.5 py-u1.5">
      <p className="flex items-baseline justify-between text-caption">
        <span className="font-medium text-ink-2">AI answers</span>
        <span className="num text-ink-3">
          {limit === null ? `${figure} this month` : `${figure} of ${limit.toLocaleString("en-US")}`}
        </span>
      </p>
      {limit === null ? null : (
        <Meter
          className="mt-u1"
          label="AI answers used this month"
          value={used}
          total={limit}
          tone={used >= limit * NEARLY ? "warn" : "neutral"}
        />
      )}
    </div>
  );
}
