import { Button, CopyButton, Dialog, Notice } from "@katek/ui";
import { ShieldAlert } from "lucide-react";
import { type ReactNode, useRef } from "react";

interface OneTimeSecretProps {
  /** null while there is none to show. */
  secret: string | null;
  title: string;
  /** What it is for, and what to do when it is lost. */
  text: string;
  /** What it is called: "signing secret". */
  what: string;
  name: string;
  /** At the right of the name: when it ends. */
  ends?: string;
  /** Below it: what it may do. */
  children?: ReactNode;
  /** Where it must not go. */
  warning: string;
  onStored: () => void;
}

/** A secret, this once. Neither Esc nor the scrim closes it. */
export function OneTimeSecret(props: OneTimeSecretProps) {
  const { secret, title, text, what, name, ends, children, warning, onStored } = props;
  const code = useRef<HTMLElement>(null);
  return (
    <Dialog
      open={secret !== null}
      onClose={onStored}
      dismissible={false}
      title={title}
      actions={
        <Button size="md" onClick={onStored}>
          I have stored it
        </Button>
      }
    >
      <p>{text}</p>
      <p className="mb-u1 mt-u2.5 flex items-baseline justify-between gap-u2 text-ui font-medium text-ink">
        <span className="min-w-0 break-words">{name}</span>
        {ends ? <span className="shrink-0 text-caption font-normal text-ink-3">{ends}</span> : null}
      </p>
      <div className="flex min-h-u7 flex-wrap items-center gap-u1 rounded-sm border border-line-control bg-sunken py-u0.5 pl-u2 pr-u0.5">
        <code ref={code} className="min-w-0 flex-1 basis-[60%] break-all font-mono text-ui text-ink">
          {secret}
        </code>
        <CopyButton kind="primary" text={secret ?? ""} what={what} source={code} />
      </div>
      {children}
      <Notice tone="warn" icon={ShieldAlert} silent className="mt-u2.5">
        {warning}
      </Notice>
    </Dialog>
  );
}
