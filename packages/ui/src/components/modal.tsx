import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";

export interface ModalProps {
  open: boolean;
  /** Asked for by Esc or by the scrim; set `open` to false. */
  onClose: () => void;
  /** The id of its title. */
  labelledBy: string;
  /** `false` where Esc and the scrim do not close it. */
  dismissible?: boolean;
  className: string;
  /** One element, which covers the dialog entirely: a press on the dialog itself is one on the scrim. */
  children: ReactNode;
}

/**
 * What a dialog and a sheet have in common. The browser's own `<dialog>` keeps the focus inside, makes the rest of the page
 * inert and gives the focus back.
 */
export function Modal({ open, onClose, labelledBy, dismissible = true, className, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || open === element.open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  const press = (event: MouseEvent) => {
    if (!dismissible || event.target !== dialog.current) return;
    event.preventDefault(); // or the press would take the focus that closing gives back
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        if (dismissible) onClose();
      }}
      onMouseDown={press}
      className={className}
    >
      {children}
    </dialog>
  );
}
