import type { ApiKeySummary } from "@katek/core/api-keys/schemas";
import { Badge, Button, ButtonLink, Dialog, EmptyState, IconLink, Notice } from "@katek/ui";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useFetcher, useLoaderData, useNavigate, useSearchParams } from "@remix-run/react";
import { KeyRound, Plus } from "lucide-react";
import { useEffect, useState } from "react";
import { CreateKeyDialog } from "~/api-keys/create-key-dialog";
import { FirstCall } from "~/api-keys/first-call";
import { type KeyIntentResult, runKeyIntent } from "~/api-keys/key-intent.server";
import { dayInWords } from "~/api-keys/key-words";
import { KeysTable } from "~/api-keys/keys-table";
import { requestsAMinute } from "~/api-keys/requests-a-minute.server";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { DeveloperViews } from "~/settings/developer-views";
import { SettingsProblem } from "~/settings/not-open";
import { OneTimeSecret } from "~/settings/one-time-secret";
import type { SettingsHandle } from "./_office.settings";

export const meta: MetaFunction = () => [{ title: "API keys · KaTek" }];

const PAGE = "/settings/developers/keys";
const NEW = `${PAGE}?new=1`;
const some = (data: unknown) => ((data as { keys?: unknown[] } | undefined)?.keys?.length ?? 0) > 0;

export const handle: SettingsHandle = {
  actions: (data) =>
    some(data) ? (
      <ButtonLink kind="primary" icon={Plus} href={NEW}>
        Create a key
      </ButtonLink>
    ) : null,
  phoneActions: (data) =>
    some(data) ? <IconLink kind="primary" size="md" icon={Plus} label="Create a key" href={NEW} /> : null,
};

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const [keys, usage] = await Promise.all([api.keys.list({}), api.keys.requests({})]);
    return { keys, usage, now: new Date(), publicUrl: args.context.server.publicUrl, perMinute: requestsAMinute() };
  });

export const action = async (args: ActionFunctionArgs) => {
  const form = await args.request.formData();
  return asMember(args, (api) => runKeyIntent(api.keys, form));
};

export default function ApiKeys() {
  const { keys, usage, now, publicUrl, perMinute } = useLoaderData<typeof loader>();
  const { name: organization, timeZone } = useMember().organization;
  const [revoking, setRevoking] = useState<ApiKeySummary | null>(null);
  return (
    <div className="mx-auto grid w-full max-w-[960px] flex-1 grid-cols-1 content-start gap-u3 px-u3 py-u4 md:px-u4">
      <DeveloperViews />
      {keys.length ? (
        <KeysTable keys={keys} organization={organization} now={now} timeZone={timeZone} onRevoke={setRevoking} />
      ) : (
        <EmptyState
          icon={KeyRound}
          title="No API keys yet"
          text="A key lets a program of yours add and read leads and listings: a form on your site, n8n, a nightly report."
          actions={
            <ButtonLink kind="primary" icon={Plus} href={NEW}>
              Create a key
            </ButtonLink>
          }
        />
      )}
      <FirstCall publicUrl={publicUrl} usage={usage} perMinute={perMinute} />
      <NewKey now={now} timeZone={timeZone} />
      <RevokeDialog revoking={revoking} onClose={() => setRevoking(null)} />
    </div>
  );
}

/** The form of a new key while the address asks for it, then the key itself, this once. */
function NewKey({ now, timeZone }: { now: Date; timeZone: string }) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const asked = params.has("new");
  const [round, setRound] = useState(0);
  const fetcher = useFetcher<KeyIntentResult>({ key: `new-key-${round}` });
  const made = fetcher.data?.made ?? null;
  const close = () => {
    navigate(PAGE, { replace: true, preventScrollReset: true });
    setRound(round + 1);
  };
  return (
    <>
      <CreateKeyDialog
        key={round}
        open={asked && !made}
        onClose={close}
        fetcher={fetcher}
        now={now}
        timeZone={timeZone}
      />
      <OneTimeSecret
        secret={made?.key ?? null}
        title="Copy the key now"
        text="KaTek keeps only a fingerprint of it, so it can't be shown again. If it is lost, revoke it and create another."
        what="key"
        name={made?.name ?? ""}
        ends={made?.expiresAt ? `Expires ${dayInWords(made.expiresAt, now, timeZone)}` : "Does not expire"}
        warning={`Keep it on a server, never in a web page or an app. ${reach(made?.permissions ?? [])}`}
        onStored={close}
      >
        <p className="mt-u1 flex flex-wrap gap-u0.5">
          {made?.permissions.map((permission) => (
            <Badge key={permission} tone="outline" className="font-mono font-normal">
              {permission}
            </Badge>
          ))}
        </p>
      </OneTimeSecret>
    </>
  );
}

const reach = (permissions: string[]): string => {
  if (permissions.includes("leads:read")) return "Anyone who has it can read your leads.";
  if (permissions.includes("leads:write")) return "Anyone who has it can write to your leads.";
  return "Anyone who has it can use it.";
};

function RevokeDialog({ revoking, onClose }: { revoking: ApiKeySummary | null; onClose: () => void }) {
  const fetcher = useFetcher<KeyIntentResult>();
  const done = revoking !== null && fetcher.data?.revoked === revoking.id;
  useEffect(() => {
    if (done) onClose();
  }, [done, onClose]);
  return (
    <Dialog
      open={revoking !== null && !done}
      onClose={onClose}
      title={`Revoke ${revoking?.name}?`}
      actions={
        <>
          <Button size="md" onClick={onClose}>
            Keep it
          </Button>
          <Button
            kind="destructive"
            size="md"
            busy={fetcher.state !== "idle"}
            busyLabel="Revoking"
            onClick={() => fetcher.submit({ intent: "revoke", keyId: revoking?.id ?? "" }, { method: "post" })}
          >
            Revoke the key
          </Button>
        </>
      }
    >
      {fetcher.data?.refused?.problem ? (
        <Notice tone="danger" urgent className="mb-u1.5">
          {fetcher.data.refused.problem}
        </Notice>
      ) : null}
      Programs that use it are refused from their next request on. This cannot be undone; what they wrote stays.
    </Dialog>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The keys" seen="API keys" />;
