import { Button, Field, Icon, IconButton, Input, Notice, Sheet } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { photoUrl } from "~/chat/home-words";
import type { FormProblem } from "~/leads/form-problem.server";
import { useOwnAction } from "~/other-organization/use-own-action";
import { moved } from "./moved";
import { RemovePhoto } from "./remove-photo";

interface ArrangePhotosProps {
  open: boolean;
  onClose: () => void;
  listingId: string;
  organizationId: string;
  photos: { id: string; alt: string }[];
  assistantName: string;
}

type Answer = { problem: FormProblem | null };

/** The photos in their order: dragged, or moved by buttons; with words for whoever does not see them; taken away. */
export function ArrangePhotos(props: ArrangePhotosProps) {
  const { open, onClose, listingId, organizationId, photos, assistantName } = props;
  const action = useOwnAction(`/listings/${listingId}`);
  const order = useFetcher<Answer>({ key: `order ${listingId}` });
  const change = useFetcher<Answer>({ key: `photo ${listingId}` });
  const [ids, setIds] = useState(photos.map(({ id }) => id));
  // The one that is asked about; its dialog stays for the way back to its button.
  const [leaving, setLeaving] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const [dragged, setDragged] = useState<string | null>(null);
  const stored = photos.map(({ id }) => id).join();
  useEffect(() => setIds(stored ? stored.split(",") : []), [stored]);
  const put = (next: string[]) => {
    setIds(next);
    if (next.join() !== stored) order.submit({ intent: "order", photoIds: next.join() }, { method: "post", action });
  };
  const problem = order.data?.problem ?? change.data?.problem;
  const byId = new Map(photos.map((photo) => [photo.id, photo]));
  const going = leaving ? byId.get(leaving) : undefined;
  return (
    <>
      <Sheet open={open} onClose={onClose} title="Photos">
        <div className="px-u3 py-u3 md:px-u4">
          {problem ? (
            <Notice tone="danger" urgent className="mb-u2">
              {problem.sentence}
            </Notice>
          ) : null}
          <FromAddress action={action} listingId={listingId} />
          <ol className="mt-u3 divide-y divide-line border-y border-line" aria-label="Photos in their order">
            {ids.flatMap((id, index) => {
              const photo = byId.get(id);
              return photo ? (
                <li
                  key={id}
                  draggable
                  onDragStart={() => setDragged(id)}
                  onDragOver={(event) => {
                    event.preventDefault();
                    if (dragged && dragged !== id) setIds(moved(ids, dragged, index));
                  }}
                  onDragEnd={() => {
                    setDragged(null);
                    put(ids);
                  }}
                  className={`flex items-center gap-u1.5 py-u1.5 ${dragged === id ? "opacity-50" : ""}`}
                >
                  <Icon icon={GripVertical} className="hidden cursor-grab text-ink-3 md:block" />
                  <img
                    src={photoUrl(organizationId, id)}
                    alt={photo.alt}
                    loading="lazy"
                    width={84}
                    height={56}
                    className="h-u9 w-[81px] shrink-0 rounded-sm bg-hover object-cover"
                  />
                  <Words
                    key={photo.alt}
                    photo={photo}
                    first={index === 0}
                    save={(alt) => change.submit({ intent: "describe", photoId: id, alt }, { method: "post", action })}
                  />
                  <span className="flex shrink-0 items-center">
                    <IconButton
                      icon={ArrowUp}
                      label={`Move photo ${index + 1} up`}
                      disabled={index === 0}
                      onClick={() => put(moved(ids, id, index - 1))}
                    />
                    <IconButton
                      icon={ArrowDown}
                      label={`Move photo ${index + 1} down`}
                      disabled={index === ids.length - 1}
                      onClick={() => put(moved(ids, id, index + 1))}
                    />
                    <IconButton
                      icon={Trash2}
                      label={`Remove photo ${index + 1}`}
                      onClick={() => {
                        setLeaving(id);
                        setAsked(true);
                      }}
                    />
                  </span>
                </li>
              ) : (
                []
              );
            })}
          </ol>
          <p role="status" className="sr-only">
            {order.state !== "idle" ? "Saving the order" : ""}
          </p>
        </div>
      </Sheet>
      {going ? (
        <RemovePhoto
          key={going.id}
          open={asked}
          onClose={() => setAsked(false)}
          photo={going}
          first={ids[0] === going.id}
          {...{ action, organizationId, assistantName }}
        />
      ) : null}
    </>
  );
}

interface WordsProps {
  photo: { id: string; alt: string };
  first: boolean;
  save: (alt: string) => void;
}

function Words({ photo, first, save }: WordsProps) {
  const [alt, setAlt] = useState(photo.alt);
  const keep = () => alt.trim() && alt.trim() !== photo.alt && save(alt.trim());
  return (
    <span className="min-w-0 flex-1">
      <Input
        size="sm"
        aria-label="What it shows"
        value={alt}
        maxLength={300}
        onChange={(event) => setAlt(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === "Enter" && keep()}
      />
      {first ? <span className="text-caption text-ink-3">Stands on the card.</span> : null}
    </span>
  );
}

/** A picture that stands on the web: fetched once, and kept. */
function FromAddress({ action, listingId }: { action: string; listingId: string }) {
  const fetcher = useFetcher<Answer>({ key: `address ${listingId}` });
  const form = useRef<HTMLFormElement>(null);
  const busy = fetcher.state !== "idle";
  const problem = busy ? null : fetcher.data?.problem;
  const added = fetcher.state === "idle" && fetcher.data?.problem === null;
  useEffect(() => {
    if (added) form.current?.reset();
  }, [added]);
  return (
    <fetcher.Form ref={form} method="post" action={action} noValidate className="flex items-start gap-u1">
      <input type="hidden" name="intent" value="photo-address" />
      <Field
        label="Add a picture from the web"
        hint="It is fetched once and kept here."
        error={problem?.sentence}
        className="min-w-0 flex-1"
      >
        <Input name="address" type="url" inputMode="url" placeholder="https://" autoComplete="off" maxLength={2000} />
      </Field>
      <Button size="md" type="submit" busy={busy} busyLabel="Fetching" className="mt-[24px]">
        Add
      </Button>
    </fetcher.Form>
  );
}
