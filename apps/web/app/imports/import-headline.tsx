import { Icon } from "@katek/ui";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** How an import ended, in a heading with a sentence. */
export function ImportHeadline({
  icon,
  tone,
  title,
  children,
}: {
  icon: LucideIcon;
  /** Background and ink of the icon's disc. */
  tone: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className="flex gap-u2">
      <span aria-hidden="true" className={`mt-[3px] grid size-u4 shrink-0 place-items-center rounded-full ${tone}`}>
        <Icon icon={icon} />
      </span>
      <div className="min-w-0">
        <h2 className="break-words text-h2 text-ink">{title}</h2>
        <p className="mt-u0.5 text-body text-ink-2">{children}</p>
      </div>
    </div>
  );
}
