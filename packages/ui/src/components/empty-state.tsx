import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "../cn";
import { Icon } from "./icon";

export interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** Why it matters, in one sentence; for an error, what still works. */
  text: ReactNode;
  /** One primary button and at most one beside it. */
  actions?: ReactNode;
  /** Small print below: a request number. */
  foot?: ReactNode;
  /** A whole page inside the shell failed or is refused: announced at once. */
  alert?: boolean;
  className?: string;
}

/** What belongs here and how to get it; also the whole-page error and refusal inside the shell. */
export function EmptyState({ icon, title, text, actions, foot, alert = false, className }: EmptyStateProps) {
  return (
    <div
      role={alert ? "alert" : undefined}
      className={cn("grid justify-items-center px-u4 py-u8 text-center", className)}
    >
      <Icon icon={icon} className="size-u4 text-ink-3" />
      <h2 className="mt-u1.5 text-title text-ink">{title}</h2>
      <p className="mt-u0.5 max-w-[390px] text-ui text-ink-2">{text}</p>
      {actions ? <div className="mt-u2.5 flex flex-wrap justify-center gap-u1">{actions}</div> : null}
      {foot ? <div className="mt-u3 text-caption text-ink-3">{foot}</div> : null}
    </div>
  );
}
