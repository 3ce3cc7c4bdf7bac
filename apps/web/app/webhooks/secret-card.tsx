import { Badge, Button, ButtonLink, Card, Dialog } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { RefreshCw } from "lucide-react";
import { useState } from "react";
import type { IntentResult } from "./endpoint-intent.server";
import { SecretDialog } from "./secret-dialog";

interface SecretCardProps {
  name: string;
  /** Until when the old secret signs too, in words. */
  oldUntil: string | null;
}

/** The signing secret, which is never shown again, and its rotation. */
export function SecretCard({ name, oldUntil }: SecretCardProps) {
  const fetcher = useFetcher<IntentResult>();
  const [asking, setAsking] = useState(false);
  const [stored, setStored] = useState<string | null>(null);
  const secret = fetcher.data?.secret ?? null;
  const fresh = secret !== null && secret !== stored;
  return (
    <Card
      title="Signing secret"
      sub={oldUntil ? `The old one signs too until ${oldUntil}.` : "After a rotation the old one works for 24 hours."}
      action={
        <Button icon={RefreshCw} onClick={() => setAsking(true)}>
          Rotate
        </Button>
      }
    >
      <p className="flex h-u6 items-center rounded-sm border border-line bg-sunken px-u1.5 font-mono text-caption text-ink-2">
        whsec_••••••••••••••••
      </p>
      <Dialog
        open={asking && !fresh}
        onClose={() => setAsking(false)}
        title="Rotate the signing secret?"
        actions={
          <>
            <Button size="md" onClick={() => setAsking(false)}>
              Keep the secret
            </Button>
            <Button
              kind="primary"
              size="md"
              busy={fetcher.state !== "idle"}
              busyLabel="Rotating"
              onClick={() => fetcher.submit({ intent: "rotate" }, { method: "post" })}
            >
              Rotate the secret
            </Button>
          </>
        }
      >
        Events are signed with both for 24 hours, so the receiver has a day to take the new one.
      </Dialog>
      <SecretDialog
        secret={fresh ? secret : null}
        name={name}
        replaced
        onStored={() => {
          setStored(secret);
          setAsking(false);
        }}
      />
    </Card>
  );
}

/** The events that an endpoint wants. */
export const EventsCard = ({ id, eventNames }: { id: string; eventNames: string[] }) => (
  <Card
    title="Events"
    sub="Only what this endpoint needs."
    action={
      <ButtonLink kind="ghost" href={`/settings/developers/${id}/edit`}>
        Change
      </ButtonLink>
    }
  >
    <p className="flex flex-wrap gap-u0.5">
      {eventNames.map((name) => (
        <Badge key={name} tone="outline" className="font-mono font-normal">
          {name}
        </Badge>
      ))}
    </p>
  </Card>
);
