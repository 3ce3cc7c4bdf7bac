import { dayInWords } from "./words";

const LINES = [40, 30, 20, 10, 0];
const LABELS = 5;

/** The grid without a series: nothing has happened, or it is still loading. */
export function EmptyChart({ days, text }: { days: string[]; text: string }) {
  const step = Math.max(1, Math.floor((days.length - 1) / (LABELS - 1)));
  const shown = days.filter((_, i) => i % step === 0).slice(0, LABELS);
  return (
    <div className="relative">
      <div aria-hidden="true" className="num text-caption text-ink-3">
        <div className="flex h-[222px] flex-col justify-between">
          {LINES.map((n) => (
            <div key={n} className="flex items-center gap-u1.5">
              <span className="w-u3 text-right leading-none">{n}</span>
              <span className={`flex-1 border-t ${n ? "border-chart-grid" : "border-line-2"}`} />
            </div>
          ))}
        </div>
        <div className="mt-u1 flex justify-between pl-u5">
          {shown.map((day) => (
            <span key={day}>{dayInWords(day)}</span>
          ))}
        </div>
      </div>
      <p className="absolute inset-x-0 top-[102px] text-center text-ui text-ink-2">
        <span className="bg-surface px-u1">{text}</span>
      </p>
    </div>
  );
}
