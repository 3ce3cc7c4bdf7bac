import { CHANNELS_TO_COME, type ChannelToCome } from "@katek/core/organizations/schemas";
import { Button, Icon } from "@katek/ui";
import { Check } from "lucide-react";
import { useState } from "react";
import { memberApi, readFailure } from "~/api.client";

const NAMES: Record<ChannelToCome, string> = {
  facebook: "Facebook Messenger",
  instagram: "Instagram",
  whatsapp: "WhatsApp",
};

/** Channels that are not there yet, and whether the organization waits for them. */
export function ChannelsToCome({ awaited }: { awaited: ChannelToCome[] }) {
  const [wanted, setWanted] = useState<readonly ChannelToCome[]>(awaited);
  const [busy, setBusy] = useState<ChannelToCome | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const say = async (channel: ChannelToCome, want: boolean) => {
    setBusy(channel);
    setProblem(null);
    try {
      await memberApi().organizations.awaitChannel.mutate({ channel, wanted: want });
      setWanted((known) => (want ? [...known, channel] : known.filter((other) => other !== channel)));
    } catch (error) {
      setProblem(readFailure(error).sentence);
    }
    setBusy(null);
  };
  return (
    <>
      <h2 className="text-title text-ink">Not ready yet</h2>
      <p className="text-ui text-ink-2">Tell us what you need, and we write to you when it works.</p>
      <ul className="mt-u1 divide-y divide-line">
        {CHANNELS_TO_COME.map((channel) => {
          const waits = wanted.includes(channel);
          return (
            <li key={channel} className="flex min-h-u7 items-center justify-between gap-u2 py-u1">
              <span className="text-ui text-ink">{NAMES[channel]}</span>
              <span className="flex items-center gap-u1">
                {waits ? (
                  <span className="flex items-center gap-u0.5 text-ui text-ink-2">
                    <Icon icon={Check} className="size-u2.5 text-success-ink" />
                    We will tell you
                  </span>
                ) : null}
                <Button
                  kind={waits ? "ghost" : "secondary"}
                  busy={busy === channel}
                  onClick={() => void say(channel, !waits)}
                  aria-label={`${waits ? "Do not tell me" : "Tell me when ready"}: ${NAMES[channel]}`}
                >
                  {waits ? "Undo" : "Tell me when ready"}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {problem ? (
        <p role="alert" className="mt-u1 text-caption font-medium text-danger-ink">
          {problem}
        </p>
      ) : null}
    </>
  );
}
