import { Anchor, cn, Icon } from "@katek/ui";
import { ClipboardPaste, FileSpreadsheet, PencilLine, Sparkles } from "lucide-react";

const WAYS = [
  { way: "file", icon: FileSpreadsheet, title: "A file", words: "CSV, Excel or JSON, from any portal" },
  { way: "text", icon: ClipboardPaste, title: "Paste text", words: "An email, an advert, a description" },
  { way: "hand", icon: PencilLine, title: "By hand", words: "One home at a time" },
  { way: "samples", icon: Sparkles, title: "Sample homes", words: "Six invented ones to try with" },
] as const;
export type Way = (typeof WAYS)[number]["way"];

/** The way that an address names; a file for any other. */
export const wayOf = (asked: string | null): Way => WAYS.find(({ way }) => way === asked)?.way ?? "file";

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
