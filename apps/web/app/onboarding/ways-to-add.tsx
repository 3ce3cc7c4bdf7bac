import { Anchor, cn, Icon } from "@katek/ui";
import { FileSpreadsheet, Sparkles } from "lucide-react";

export type Way = "file" | "samples";

const WAYS = [
  { way: "file", icon: FileSpreadsheet, title: "A file", words: "CSV or JSON, from any portal" },
  { way: "samples", icon: Sparkles, title: "Sample homes", words: "Six invented ones to try with" },
] as const;

/** How homes come in. Each way has an address of its own. */
export const WaysToAdd = ({ current }: { current: Way }) => (
  <nav aria-label="How to add homes" className="grid grid-cols-2 gap-u1.5">
    {WAYS.map(({ way, icon, title, words }) => (
      <Anchor
        key={way}
        href={`/onboarding/listings?by=${way}`}
        aria-current={way === current ? "page" : undefined}
        className={cn(
          "flex items-start gap-u1.5 rounded-md border p-u2 text-left transition-colors duration-1",
          way === current ? "border-brand bg-selected ring-1 ring-brand" : "border-line-2 hover:bg-hover",
        )}
      >
        <Icon icon={icon} className={`mt-[2px] size-u3 ${way === current ? "text-brand-ink" : "text-ink-3"}`} />
        <span>
          <span className="block text-ui font-semibold text-ink">{title}</span>
          <span className="block text-caption text-ink-2">{words}</span>
        </span>
      </Anchor>
    ))}
  </nav>
);
