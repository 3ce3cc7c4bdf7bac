import { type HomeKind, Icon, ListingPicture, Notice } from "@katek/ui";
import { ImagePlus, Images } from "lucide-react";
import { useRef, useState } from "react";
import { photoUrl } from "~/chat/home-words";
import type { useAddPhotos } from "./use-add-photos";

interface GalleryProps {
  organizationId: string;
  photos: { id: string; alt: string }[];
  kind: HomeKind;
  adding: ReturnType<typeof useAddPhotos>;
  onArrange: () => void;
}

const SMALL = 3;

/** The first photo large, the next beside it, and room for more. Pictures may be dropped anywhere on it. */
export function Gallery({ organizationId, photos, kind, adding, onArrange }: GalleryProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [first, ...rest] = photos;
  const add = (files: FileList | null) => files?.length && void adding.add([...files]);
  const more = photos.length - 1 - SMALL;
  return (
    <section
      aria-label="Photos"
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add(event.dataTransfer.files);
      }}
      className={over ? "rounded-md outline-dashed outline-2 outline-offset-4 outline-brand" : undefined}
    >
      <div className="grid grid-cols-4 gap-u1 md:grid-cols-5 md:grid-rows-2">
        <div className="relative col-span-3 row-span-4 md:row-span-2">
          {first ? (
            <img
              src={photoUrl(organizationId, first.id)}
              alt={first.alt}
              width={960}
              height={640}
              className="aspect-[3/2] size-full rounded-md bg-hover object-cover dark:brightness-90"
            />
          ) : (
            <ListingPicture kind={kind} className="size-full rounded-md" />
          )}
        </div>
        {rest.slice(0, SMALL).map((photo, index) => (
          <button
            key={photo.id}
            type="button"
            onClick={onArrange}
            aria-label={`Photo ${index + 2}: ${photo.alt}`}
            className="relative overflow-hidden rounded-md"
          >
            <img
              src={photoUrl(organizationId, photo.id)}
              alt=""
              loading="lazy"
              width={240}
              height={240}
              className="aspect-square size-full bg-hover object-cover dark:brightness-90"
            />
            {more > 0 && index === SMALL - 1 ? (
              <span className="num absolute inset-0 grid place-items-center bg-scrim/45 text-title text-white">
                +{more}
              </span>
            ) : null}
          </button>
        ))}
        <button
          type="button"
          onClick={() => chooser.current?.click()}
          className="grid aspect-square place-items-center rounded-md border border-dashed border-line-control text-ui text-ink-2 hover:bg-hover hover:text-ink"
        >
          <span className="grid justify-items-center gap-u0.5 text-center">
            <Icon icon={ImagePlus} className="size-u3" />
            <span>Add photos</span>
          </span>
        </button>
        <input
          ref={chooser}
          type="file"
          accept="image/*"
          multiple
          aria-label="Choose photos"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            add(event.target.files);
            event.target.value = "";
          }}
        />
      </div>
      <p className="mt-u1 flex items-center gap-u2 text-caption text-ink-3">
        <span role="status" className="num">
          {adding.sending
            ? `Adding ${adding.sending.done + 1} of ${adding.sending.total}`
            : photos.length === 0
              ? "No photos yet. Drop some here, or choose them."
              : photos.length === 1
                ? "1 photo"
                : `${photos.length} photos`}
        </span>
        <button
          type="button"
          onClick={onArrange}
          className="hit ml-auto inline-flex items-center gap-u0.5 rounded-xs font-medium text-ink-2 hover:text-ink"
        >
          <Icon icon={Images} /> {photos.length ? "Order, words and addresses" : "From a web address"}
        </button>
      </p>
      {adding.refused.length ? (
        <Notice tone="danger" urgent className="mt-u1.5">
          {adding.refused.map(({ name, problem }) => (
            <p key={name}>
              <b className="font-medium">{name}</b>: {problem}
            </p>
          ))}
        </Notice>
      ) : null}
    </section>
  );
}
