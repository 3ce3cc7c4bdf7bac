import { Button, Dialog, Notice } from "@katek/ui";
import { Check, Copy, ShieldAlert } from "lucide-react";
import { useState } from "react";

interface SecretDialogProps {
  secret: string | null;
  name: string;
  /** It replaced another one. */
  replaced?: boolean;
  onStored: () => void;
}

/** A signing secret, this once. Neither Esc nor the scrim closes it. */
export function SecretDialog({ secret, name, replaced = false, onStored }: SecretDialogProps) {
  const [copied, setCopied] = useState(false);
  return (
    <Dialog
      open={secret !== null}
      onClose={onStored}
      dismissible={false}
      title="Copy the signing secret now"
      actions={
        <Button size="md" onClick={onStored}>
          I have stored it
        </Button>
      }
    >
      <p>
        {replaced
          ? "It can't be shown again. The old one goes on signing beside it for 24 hours."
          : "It proves that an event comes from KaTek. It can't be shown again; if it is lost, rotate it."}
      </p>
      <p className="mb-u1 mt-u2.5 text-ui font-medium text-ink">{name}</p>
      <div className="flex min-h-u7 items-center gap-u1 rounded-sm border border-line-control bg-sunken py-u0.5 pl-u2 pr-u0.5">
        <code className="min-w-0 flex-1 break-all font-mono text-ui text-ink">{secret}</code>
        <Button
          kind="primary"
          icon={copied ? Check : Copy}
          onClick={() =>
            void navigator.clipboard.writeText(secret ?? "").then(
              () => setCopied(true),
              () => {},
            )
          }
        >
          {copied ? "Copied" : "Copy"}
        </Button>
      </div>
      <Notice tone="warn" icon={ShieldAlert} silent className="mt-u2.5">
        Keep it on the receiver's server, never in a web page or an app. Whoever has it can forge events.
      </Notice>
    </Dialog>
  );
}
