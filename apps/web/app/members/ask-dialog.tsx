import { Button, Dialog, Notice } from "@katek/ui";
import type { ReactNode } from "react";

interface AskDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Leaves all as it is. */
  keep: string;
  /** Does it. */
  act: string;
  busyLabel: string;
  busy: boolean;
  problem: string | null;
  destructive?: boolean;
  disabled?: boolean;
  onAct: () => void;
  children: ReactNode;
}

/** A question with two answers; why it could not be done stands in it. */
export function AskDialog(props: AskDialogProps) {
  const { open, onClose, title, keep, act, busyLabel, busy, problem, destructive, disabled, onAct, children } = props;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button size="md" onClick={onClose}>
            {keep}
          </Button>
          <Button
            kind={destructive ? "destructive" : "primary"}
            size="md"
            busy={busy}
            busyLabel={busyLabel}
            disabled={disabled}
            onClick={onAct}
          >
            {act}
          </Button>
        </>
      }
    >
      {children}
      {problem ? (
        <Notice tone="danger" urgent className="mt-u2">
          {problem}
        </Notice>
      ) : null}
    </Dialog>
  );
}
