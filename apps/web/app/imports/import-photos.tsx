import { MOST_FETCHED_OF_A_HOME } from "@katek/core/imports/schemas";
import { Button, Card, Icon, Progress } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { CircleAlert, ImageOff, Images } from "lucide-react";
import { REACHABLE } from "~/chat/reachable";
import { useTimeLeft } from "~/listings/use-time-left";
import { useOwnAction } from "~/other-organization/use-own-action";
import { counted, grouped } from "./number-in-words";

/** How far the photos are that an import's file names. */
export interface PhotosOfImport {
  /** `stopped`: pictures could not be stored. */
  status: "fetching" | "done" | "stopped";
  total: number;
  fetched: number;
  failed: number;
  /** They did not come, and are tried again in some minutes. */
  waiting: number;
  /** How many more the file names than are taken of one home. */
  beyond: number;
  failures: { listingId: string; address: string | null; place: number; url: string; reason: string }[];
}

/** Whether the counts move on within seconds: some photos are not only waiting to be tried again. */
const moveOn = ({ fetched, failed, waiting, total }: PhotosOfImport): boolean => fetched + failed + waiting < total;

/** True progress of the photos; a sentence once they are all there. */
export function PhotosProgress({ photos }: { photos: PhotosOfImport }) {
  const { status, total, fetched, failed, waiting, beyond } = photos;
  const left = useTimeLeft(fetched + failed, total);
  const moving = moveOn(photos);
  const notes = [
    failed ? `${grouped(failed)} could not be` : null,
    waiting ? `${grouped(waiting)} ${waiting === 1 ? "is" : "are"} tried again` : null,
    moving ? left : null,
  ].filter((note) => note !== null && note !== undefined);
  if (status === "fetching")
    return (
      <Card>
        <Progress
          label="Photos fetched"
          title={
            <span className="flex items-center gap-u1.5 font-medium">
              <Icon icon={Images} className="size-u3 text-ink-3" />
              {moving ? "Fetching photos" : "Waiting for some photos"}
            </span>
          }
          value={fetched}
          total={total}
          note={notes.length ? notes.join(" · ") : undefined}
        />
        <Beyond beyond={beyond} className="mt-u1" />
      </Card>
    );
  if (!total) return null;
  return (
    <div>
      <p className="num text-ui text-ink-2">
        {fetched === total
          ? `${counted(total, "photo was", "photos were")} fetched.`
          : `${grouped(fetched)} of ${counted(total, "photo")} ${fetched === 1 ? "was" : "were"} fetched.`}
      </p>
      <Beyond beyond={beyond} />
    </div>
  );
}

const Beyond = ({ beyond, className }: { beyond: number; className?: string }) =>
  beyond ? (
    <p className={`num text-caption text-ink-2 ${className ?? ""}`}>
      The first {MOST_FETCHED_OF_A_HOME} photos of each home are taken. {counted(beyond, "more was", "more were")} left
      out.
    </p>
  ) : null;

/** The offer to try again what could not be fetched, or was left. */
export function RetryPhotos({ id, photos }: { id: string; photos: PhotosOfImport }) {
  const fetcher = useFetcher<{ problem: string | null }>();
  const action = useOwnAction(`/imports/${id}`);
  const missing = photos.total - photos.fetched;
  const problem = fetcher.state === "idle" ? fetcher.data?.problem : null;
  return (
    <div className="flex flex-wrap items-center gap-x-u2 gap-y-u1 px-u3 py-u2 md:px-u4">
      <Icon icon={ImageOff} className="size-u3 text-ink-3" />
      <div className="min-w-0 flex-1">
        <p className="num text-ui font-medium text-ink">
          {photos.status === "stopped"
            ? `${counted(missing, "photo was", "photos were")} left`
            : `${counted(missing, "photo")} could not be fetched`}
        </p>
        <p className="text-caption text-ink-2">
          {photos.status === "stopped"
            ? "Pictures could not be stored for a while. The homes are in without them."
            : "The homes are in without them. The reasons stand below."}
        </p>
        {problem ? (
          <p role="alert" className="mt-u0.5 flex items-start gap-u0.5 text-caption font-medium text-danger-ink">
            <Icon icon={CircleAlert} className="mt-[3px] size-u2" />
            <span>{problem}</span>
          </p>
        ) : null}
      </div>
      <Button
        busy={fetcher.state !== "idle"}
        busyLabel="Beginning"
        onClick={() => fetcher.submit({ intent: "photos" }, { method: "post", action })}
      >
        Try again
      </Button>
    </div>
  );
}

/** Photos that could not be fetched, each with its home and the reason. */
export function MissingPhotos({ photos: { failures, failed } }: { photos: PhotosOfImport }) {
  if (!failures.length) return null;
  return (
    <Card
      flush
      title={`${counted(failed, "photo")} could not be fetched`}
      sub={failures.length < failed ? `The first ${grouped(failures.length)}.` : undefined}
      className="overflow-hidden"
    >
      <section {...REACHABLE} aria-label="Photos that could not be fetched" className="max-h-[456px] overflow-y-auto">
        <ul className="divide-y divide-line border-t border-line">
          {failures.map(({ listingId, place, address, url, reason }) => (
            <li
              key={`${listingId} ${place}`}
              className="grid grid-cols-1 gap-x-u3 gap-y-u0.5 px-u3 py-u1.5 text-ui md:grid-cols-2 md:px-u4"
            >
              <span className="min-w-0">
                <span className="block font-medium text-ink">
                  {address ?? "A home"}, photo {place}
                </span>
                <span className="block truncate text-caption text-ink-2" title={url}>
                  {url}
                </span>
              </span>
              <span className="text-ink-2">{reason}</span>
            </li>
          ))}
        </ul>
      </section>
    </Card>
  );
}
