import type { DomainAnswer } from "@katek/core/domains/schemas";
import { MISSING_DAYS } from "@katek/core/domains/schemas";
import { Button, Card, Dialog, Notice, State, TextLink } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { RotateCw } from "lucide-react";
import { useState } from "react";
import { exactTime } from "~/listings/when-updated";
import { DnsRecords } from "./dns-records";
import type { DomainResult } from "./domain-intent.server";

interface Domain {
  id: string;
  hostname: string;
  verifiedAt: Date | null;
  checkedAt: Date | null;
  missingSince: Date | null;
  record: { name: string; value: string };
}

interface DomainCardProps {
  domain: Domain;
  /** The host that the name has to lead to. */
  target: string;
  timeZone: string;
}

/** A host name of the organization's own: its state, the records it needs while it waits, and what can be done. */
export function DomainCard({ domain, target, timeZone }: DomainCardProps) {
  const fetcher = useFetcher<DomainResult>();
  const [removing, setRemoving] = useState(false);
  const { id, hostname, verifiedAt, checkedAt, missingSince, record } = domain;
  const busyWith = (intent: string) => fetcher.state !== "idle" && fetcher.formData?.get("intent") === intent;
  const act = (intent: string) => fetcher.submit({ intent, domainId: id }, { method: "post" });
  const proven = verifiedAt !== null;
  const told = fetcher.data?.refused?.problem ?? (fetcher.data?.answer && ANSWERS[fetcher.data.answer]);
  return (
    <Card
      title={<span className="break-all">{hostname}</span>}
      sub={
        proven ? (
          <State tone={missingSince ? "warn" : "success"}>
            {missingSince ? "The record is missing" : "Shows your chat page"}
          </State>
        ) : (
          <State>Waiting for its record</State>
        )
      }
      action={
        <Button icon={RotateCw} busy={busyWith("check")} onClick={() => act("check")}>
          {proven ? "Check again" : "Check now"}
        </Button>
      }
    >
      <div className="grid gap-u2">
        {missingSince ? (
          <Notice tone="warn">
            The TXT record has been missing since {exactTime(missingSince, timeZone)}. After {MISSING_DAYS} days buyers
            do not find the chat page here any more.
          </Notice>
        ) : null}
        {told && !(proven && fetcher.data?.answer === "found") ? (
          <Notice tone={fetcher.data?.refused ? "danger" : "warn"}>{told}</Notice>
        ) : null}
        {proven && !missingSince ? (
          <p className="text-ui text-ink-2">
            Buyers open <TextLink href={`https://${hostname}`}>{hostname}</TextLink>. Leave the TXT record where it is:
            KaTek looks for it once a day.
          </p>
        ) : (
          <>
            <p className="text-ui text-ink-2">
              Add these two records where you manage the domain. It can take an hour until they are seen everywhere.
            </p>
            <DnsRecords hostname={hostname} record={record} target={target} />
          </>
        )}
        <div className="flex flex-wrap items-center justify-between gap-u1">
          <span className="text-caption text-ink-3">
            {checkedAt ? `Last looked for ${exactTime(checkedAt, timeZone)}` : "Not looked for yet"}
          </span>
          <Button kind="ghost" onClick={() => setRemoving(true)}>
            Remove
          </Button>
        </div>
      </div>
      <Dialog
        open={removing}
        onClose={() => setRemoving(false)}
        title={`Remove ${hostname}?`}
        actions={
          <>
            <Button size="md" onClick={() => setRemoving(false)}>
              Keep it
            </Button>
            <Button kind="destructive" size="md" busy={busyWith("remove")} onClick={() => act("remove")}>
              Remove the address
            </Button>
          </>
        }
      >
        {proven ? "Buyers find nothing there any more. " : ""}The chat page stays at its other addresses.
      </Dialog>
    </Card>
  );
}

const ANSWERS: Record<DomainAnswer, string> = {
  found: "The record is there.",
  missing: "There is no TXT record at this name yet. If you have just added it, try again in a few minutes.",
  different: "There is a TXT record at this name, but with another value. Copy the value below once more.",
  unreachable: "The name servers did not answer. Nothing was changed; try again in a minute.",
};
