import { Badge, Button, ButtonLink, Dialog, Menu, Notice, TextLink } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { CirclePause, Ellipsis, Pencil, Play, SendHorizontal } from "lucide-react";
import { useState } from "react";
import type { IntentResult } from "./endpoint-intent.server";
import { stoppedInWords } from "./endpoint-state";

interface Endpoint {
  id: string;
  name: string;
  url: string;
  disabledAt: Date | null;
  disabledBecause: "person" | "failing" | "gone" | null;
  waiting: number;
  missed: number;
}

/** Name and address of an endpoint with what can be done about it. */
export function EndpointHead({ endpoint, failing }: { endpoint: Endpoint; failing: string | null }) {
  const fetcher = useFetcher<IntentResult>();
  const [deleting, setDeleting] = useState(false);
  const act = (intent: string) => fetcher.submit({ intent }, { method: "post" });
  const busyWith = (intent: string) => fetcher.state !== "idle" && fetcher.formData?.get("intent") === intent;
  const { id, name, url, disabledAt, disabledBecause, waiting, missed } = endpoint;
  const held = waiting + missed;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-u2">
        <div className="min-w-0">
          <p className="text-ui text-ink-3">
            <TextLink href="/settings/developers">Webhooks</TextLink> / {name}
          </p>
          <h2 className="mt-u0.5 flex flex-wrap items-center gap-x-u1.5 text-h2 text-ink">
            <span className="min-w-0 break-words">{name}</span>
            {disabledAt ? (
              <Badge tone={disabledBecause === "person" ? "neutral" : "danger"}>
                {disabledBecause === "person" ? "Paused" : "Stopped"}
              </Badge>
            ) : failing ? (
              <Badge tone="warn">Failing since {failing}</Badge>
            ) : null}
          </h2>
          <p className="mt-u0.5 break-all font-mono text-caption text-ink-2">{url}</p>
        </div>
        <div className="flex shrink-0 items-center gap-u1">
          {disabledAt ? null : (
            <Button icon={SendHorizontal} busy={busyWith("test")} onClick={() => act("test")}>
              Send a test event
            </Button>
          )}
          <ButtonLink icon={Pencil} href={`/settings/developers/${id}/edit`}>
            Edit
          </ButtonLink>
          <Menu
            label={`More for ${name}`}
            align="end"
            triggerClassName="grid size-u5 place-items-center rounded-sm border border-line-2 bg-surface text-ink hover:bg-hover"
            trigger={
              <>
                <Ellipsis className="size-u3" aria-hidden="true" />
                <span className="sr-only">More for {name}</span>
              </>
            }
            items={[
              ...(disabledAt ? [] : [{ label: "Pause", icon: CirclePause, onSelect: () => act("pause") }]),
              { label: "Delete the endpoint", danger: true, onSelect: () => setDeleting(true) },
            ]}
          />
        </div>
      </div>
      {fetcher.data?.refused?.problem ? (
        <Notice tone="danger" urgent>
          {fetcher.data.refused.problem}
        </Notice>
      ) : null}
      {disabledAt ? (
        <Notice
          tone={disabledBecause === "person" ? "info" : "danger"}
          icon={CirclePause}
          action={
            <Button icon={Play} busy={busyWith("resume")} onClick={() => act("resume")}>
              {held ? `Start it and send ${held.toLocaleString("en-US")}` : "Start it"}
            </Button>
          }
        >
          {stoppedInWords(disabledBecause)}{" "}
          {held ? `${held.toLocaleString("en-US")} ${held === 1 ? "event waits" : "events wait"} for it.` : null}
        </Notice>
      ) : null}
      <Dialog
        open={deleting}
        onClose={() => setDeleting(false)}
        title={`Delete ${name}?`}
        actions={
          <>
            <Button size="md" onClick={() => setDeleting(false)}>
              Keep it
            </Button>
            <Button kind="destructive" size="md" busy={busyWith("delete")} onClick={() => act("delete")}>
              Delete the endpoint
            </Button>
          </>
        }
      >
        Nothing is sent to it any more.{" "}
        {held ? `${held.toLocaleString("en-US")} waiting ${held === 1 ? "event goes" : "events go"} with it. ` : ""}
        The list of its deliveries is forgotten; the leads and homes that they are about stay.
      </Dialog>
    </>
  );
}
