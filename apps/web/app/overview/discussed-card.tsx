import { Anchor, Card } from "@katek/ui";
import type { Figures } from "./figures";
import { figure } from "./words";

/** The homes that were shown in the most conversations. */
export function DiscussedCard({
  mostDiscussed,
  organizationId,
}: Pick<Figures, "mostDiscussed"> & { organizationId: string }) {
  return (
    <Card title="Most discussed">
      {mostDiscussed.length ? (
        <ul className="grid gap-u2">
          {mostDiscussed.map(({ id, address, photoId, conversations }) => (
            <li key={id} className="relative flex items-center gap-u2">
              {photoId ? (
                <img
                  src={`/photos/${organizationId}/${photoId}`}
                  alt=""
                  className="h-u6 w-u9 rounded-xs object-cover dark:brightness-90"
                />
              ) : (
                <span aria-hidden="true" className="h-u6 w-u9 rounded-xs bg-hover" />
              )}
              <Anchor
                href={`/listings?${new URLSearchParams({ q: address ?? "" })}`}
                className="min-w-0 flex-1 truncate rounded-xs text-ui font-medium text-ink after:absolute after:inset-0"
              >
                {address ?? "Address not known"}
              </Anchor>
              <span className="num text-ui text-ink-2">
                {figure(conversations)} {conversations === 1 ? "chat" : "chats"}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ui text-ink-2">No home was shown to a buyer yet.</p>
      )}
    </Card>
  );
}
