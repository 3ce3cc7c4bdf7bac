import { OneTimeSecret } from "~/settings/one-time-secret";

interface SecretDialogProps {
  secret: string | null;
  name: string;
  /** It replaced another one. */
  replaced?: boolean;
  onStored: () => void;
}

/** A webhook's signing secret, this once. */
export const SecretDialog = ({ secret, name, replaced = false, onStored }: SecretDialogProps) => (
  <OneTimeSecret
    secret={secret}
    title="Copy the signing secret now"
    text={
      replaced
        ? "It can't be shown again. The old one goes on signing beside it for 24 hours."
        : "It proves that an event comes from KaTek. It can't be shown again; if it is lost, rotate it."
    }
    what="signing secret"
    name={name}
    warning="Keep it on the receiver's server, never in a web page or an app. Whoever has it can forge events."
    onStored={onStored}
  />
);
