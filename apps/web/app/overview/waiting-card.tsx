import { Anchor, Avatar, Badge, Card, TextLink } from "@katek/ui";
import { SOURCE_WORDS } from "~/leads/lead-words";
import { Score } from "~/leads/score";
import { exactTime, whenUpdated } from "~/listings/when-updated";
import type { Figures } from "./figures";
import { figure } from "./words";

/** The newest leads whom nobody has contacted yet. */
export function WaitingCard({
  waiting: { leads, total },
  now,
  timeZone,
}: Pick<Figures, "waiting" | "now"> & { timeZone: string }) {
  return (
    <Card
      flush
      className="pb-u1 lg:col-span-2"
      title="Waiting for you"
      action={
        total > leads.length ? (
          <TextLink href="/leads" className="text-ui">
            All {figure(total)}
          </TextLink>
        ) : undefined
      }
    >
      {leads.length ? (
        <ul className="divide-y divide-line">
          {leads.map(({ id, name, email, phone, score, wants, source, createdAt }) => {
            const called = name ?? email ?? phone ?? "Name not known";
            return (
              <li key={id} className="relative flex items-center gap-u2 px-u3 py-u2 hover:bg-hover md:px-u4">
                <Avatar name={called} size="md" />
                <div className="min-w-0 flex-1">
                  <p className="flex items-center gap-u1 text-ui font-medium text-ink">
                    <Anchor href={`/leads/${id}`} className="min-w-0 truncate rounded-xs after:absolute after:inset-0">
                      {called}
                    </Anchor>
                    <Score value={score} />
                  </p>
                  <p className="truncate text-ui text-ink-2">
                    {wants.length ? wants.join(" · ") : "Has not said what they look for"}
                  </p>
                </div>
                <Badge className="hidden sm:inline-flex">{SOURCE_WORDS[source]}</Badge>
                <time
                  dateTime={createdAt.toISOString()}
                  title={exactTime(createdAt, timeZone)}
                  className="num w-u11 shrink-0 text-right text-caption text-ink-3"
                >
                  {whenUpdated(createdAt, now, timeZone)}
                </time>
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="px-u3 pb-u2 text-ui text-ink-2 md:px-u4">
          Nobody waits. New leads stand here until somebody has contacted them.
        </p>
      )}
    </Card>
  );
}
