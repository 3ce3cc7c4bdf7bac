import { type ReactNode, useId } from "react";
import { cn } from "../cn";
import { Modal } from "./modal";

export interface DialogProps {
  open: boolean;
  /** Asked for by Esc, by the scrim or by a button; set `open` to false. */
  onClose: () => void;
  /** The question: "Archive 2 listings?" */
  title: string;
  /** Buttons that repeat the verb, the primary last. The first that may take the focus gets it. */
  actions: ReactNode;
  /** Small print at the left of the buttons. */
  note?: ReactNode;
  /** `false` for a secret that is shown once: Esc and the scrim do not close it. */
  dismissible?: boolean;
  className?: string;
  children?: ReactNode;
}

/** A modal question of 480 px, a sheet from below on a phone. */
export function Dialog({ open, onClose, title, actions, note, dismissible = true, className, children }: DialogProps) {
  const id = useId();
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy={id}
      dismissible={dismissible}
      className={cn(
        "m-0 mt-auto max-h-[88dvh] w-full max-w-none overflow-y-auto rounded-t-xl border border-line bg-raised p-0 text-ink shadow-3 [animation-duration:var(--dur-3)] backdrop:bg-scrim/45 open:animate-rise",
        "md:m-auto md:max-w-[480px] md:rounded-xl",
        className,
      )}
    >
      <div className="pb-[env(safe-area-inset-bottom)]">
        <div className="px-u4 pb-u3 pt-u3.5">
          <h2 id={id} className="text-h3">
            {title}
          </h2>
          {children ? <div className="mt-u1 text-body text-ink-2">{children}</div> : null}
        </div>
        <div className="flex flex-wrap items-center justify-end gap-u1 border-t border-line px-u4 py-u2.5">
          {note ? <span className="mr-auto text-caption text-ink-3">{note}</span> : null}
          {actions}
        </div>
      </div>
    </Modal>
  );
}
