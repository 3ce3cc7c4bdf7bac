import { AreaChart } from "@tremor/react";
import type { Figures } from "./figures";
import { dayInWords, figure } from "./words";

const CONVERSATIONS = "Conversations";
const LEADS = "Leads";

/**
 * Conversations and leads day by day, over the period before as a dashed line. For the eye: the same numbers stand in the
 * table behind "Show as table".
 */
export function ConversationsChart({ series, days }: Pick<Figures, "series" | "days">) {
  const previous = `Previous ${days} days`;
  const data = series.map((day) => ({
    day: dayInWords(day.day),
    [previous]: day.previous,
    [CONVERSATIONS]: day.conversations,
    [LEADS]: day.leads,
  }));
  const most = Math.max(4, ...series.flatMap((day) => [day.conversations, day.leads, day.previous]));
  return (
    <AreaChart
      className="num h-[252px] [&_.recharts-area-area]:opacity-0 [&_.stroke-chart-1_.recharts-area-area]:opacity-30 [&_.stroke-line-control_.recharts-area-curve]:[stroke-dasharray:3_4] [&_.stroke-line-control_.recharts-area-curve]:[stroke-width:1.5]"
      data={data}
      index="day"
      categories={[previous, CONVERSATIONS, LEADS]}
      colors={["line-control", "chart-1", "chart-2"]}
      valueFormatter={figure}
      maxValue={Math.ceil(most / 4) * 4}
      yAxisWidth={36}
      tickGap={48}
      padding={{ left: 6, right: 6 }}
      curveType="linear"
      allowDecimals={false}
      showGradient={false}
      showLegend={false}
      showAnimation={false}
      customTooltip={DayTooltip}
    />
  );
}

interface TooltipProps {
  active?: boolean;
  label?: string | number;
  payload?: { dataKey?: string | number; value?: unknown; color?: string }[];
}

const SWATCHES: Record<string, string> = {
  "chart-1": "bg-chart-1",
  "chart-2": "bg-chart-2",
  "line-control": "bg-line-control",
};

function DayTooltip({ active, label, payload }: TooltipProps) {
  if (!active || !payload?.length) return null;
  return (
    <div className="rounded-md border border-line-2 bg-raised px-u2 py-u1.5 text-ui shadow-2">
      <p className="font-medium text-ink">{label}</p>
      <ul className="mt-u0.5 grid gap-u0.5">
        {[...payload].reverse().map(({ dataKey, value, color }) => (
          <li key={String(dataKey)} className="flex items-center gap-u1 text-ink-2">
            <span aria-hidden="true" className={`h-[2px] w-u2 rounded-full ${SWATCHES[color ?? ""] ?? ""}`} />
            <span className="flex-1">{dataKey}</span>
            <span className="num pl-u2 font-medium text-ink">{figure(Number(value))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
