import type { OwnSession } from "@katek/core";
import { Badge, Button, Card, Icon } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { Monitor, Smartphone } from "lucide-react";
import { exactTime, whenAgo } from "~/listings/when-updated";
import { browserName, isPhone } from "./browser-name";
import { placeOf } from "./place-of";

const nameOf = (userAgent: string | null) => browserName(userAgent) ?? "A browser that does not say which";

interface SessionsCardProps {
  sessions: OwnSession[];
  now: Date;
  timeZone: string;
}

/** Where the person is signed in, and a way to end it there. */
export function SessionsCard({ sessions, now, timeZone }: SessionsCardProps) {
  const fetcher = useFetcher();
  const busy = (field: string, value: string) => fetcher.formData?.get(field) === value;
  const since = (at: Date) => new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "long" }).format(at);
  return (
    <Card
      flush
      title="Where you are signed in"
      sub="A session ends after 30 days without use."
      action={
        sessions.length > 1 ? (
          <Button
            busy={busy("intent", "others")}
            onClick={() => fetcher.submit({ intent: "others" }, { method: "post" })}
          >
            Sign out everywhere else
          </Button>
        ) : null
      }
    >
      <ul className="divide-y divide-line border-t border-line">
        {sessions.map(({ id, current, userAgent, address, createdAt, lastSeenAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-u2 gap-y-u1 px-u3 py-u2 md:px-u4">
            <span className="grid size-u6 shrink-0 place-items-center rounded-sm bg-hover text-ink-2">
              <Icon icon={isPhone(userAgent) ? Smartphone : Monitor} className="size-u3" />
            </span>
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-x-u1 text-ui font-medium text-ink">
                {nameOf(userAgent)}
                {current ? <Badge tone="brand">This one</Badge> : null}
              </p>
              <p className="num truncate text-caption text-ink-3">{placeOf(address)}</p>
              <p className="num text-caption text-ink-2 md:hidden">
                Since {since(createdAt)} · {seen(lastSeenAt, now, timeZone)}
              </p>
            </div>
            <span className="num hidden w-[132px] text-ui text-ink-2 md:block">Since {since(createdAt)}</span>
            <span
              className="num hidden w-[102px] text-ui text-ink-2 md:block"
              title={lastSeenAt ? exactTime(lastSeenAt, timeZone) : undefined}
            >
              {current ? "Now" : seen(lastSeenAt, now, timeZone)}
            </span>
            <span className="flex justify-end md:w-[78px]">
              {current ? null : (
                <Button
                  busy={busy("sessionId", id)}
                  aria-label={`Sign out ${nameOf(userAgent)}, ${placeOf(address)}`}
                  onClick={() => fetcher.submit({ intent: "one", sessionId: id }, { method: "post" })}
                >
                  Sign out
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function seen(at: Date | null, now: Date, timeZone: string): string {
  if (!at) return "Not used yet";
  const words = whenAgo(at, now, timeZone);
  return words === "now" ? "Just now" : words;
}
