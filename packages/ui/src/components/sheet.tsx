import { X } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cn } from "../cn";
import { IconButton } from "./icon-button";
import { Modal } from "./modal";

export interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Sticks to the bottom: one primary action. */
  foot?: ReactNode;
  /** `wide` stands in the middle and takes what its content needs, for tables. */
  shape?: "side" | "wide";
  children: ReactNode;
}

/** For a region that scrolls and may hold nothing to focus: the keyboard must reach it (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 };

/** For looking without leaving the page: from the right, on a phone from below. */
export function Sheet({ open, onClose, title, foot, shape = "side", children }: SheetProps) {
  const id = useId();
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy={id}
      className={cn(
        "m-0 mt-auto max-h-[92dvh] w-full max-w-none overflow-hidden rounded-t-xl border border-line bg-raised p-0 text-ink shadow-3 [animation-duration:var(--dur-3)] backdrop:bg-scrim/45 open:animate-rise",
        shape === "side"
          ? "md:ml-auto md:mt-0 md:h-dvh md:max-h-none md:w-[480px] md:rounded-none md:border-y-0 md:border-r-0"
          : "md:m-auto md:w-fit md:max-w-[min(960px,94vw)] md:rounded-xl",
      )}
    >
      <div className="flex h-full max-h-[inherit] flex-col">
        <div className="flex shrink-0 items-center justify-between gap-u2 border-b border-line py-u1.5 pl-u3 pr-u2 md:pl-u4">
          <h2 id={id} className="min-w-0 truncate text-title">
            {title}
          </h2>
          <IconButton icon={X} label="Close" size="md" onClick={onClose} />
        </div>
        <div {...REACHABLE} className="focus-inset relative min-h-0 flex-1 overflow-y-auto overscroll-contain">
          {open ? children : null}
        </div>
        {foot ? (
          <div className="shrink-0 border-t border-line px-u3 pb-[calc(12px+env(safe-area-inset-bottom))] pt-u2 md:px-u4">
            {foot}
          </div>
        ) : null}
      </div>
    </Modal>
  );
}
