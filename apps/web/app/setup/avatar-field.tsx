import { AVATARS, type Avatar } from "@katek/core/organizations/schemas";
import { AssistantAvatar, cn, Icon } from "@katek/ui";
import { ImagePlus, LoaderCircle } from "lucide-react";
import { useId } from "react";
import { PictureCrop } from "./picture-crop";
import { PictureProblem } from "./picture-problem";
import { PICTURE_TYPES } from "./picture-types";
import { usePictureUpload } from "./use-picture-upload";

const NAMES: Record<Avatar, string> = { bird: "Bird", feather: "Feather", leaf: "Leaf", key: "Key", lamp: "Lamp" };
const RING = "relative cursor-pointer rounded-full border-2 p-[2px]";

interface AvatarFieldProps {
  value: Avatar;
  onChange: (avatar: Avatar) => void;
  /** The path of the uploaded picture, which is shown in place of a drawn one. */
  picture: string | null;
  onPicture: (picture: string | null) => void;
}

/** The assistant's picture: one of a drawn set, or one's own. Who takes a drawn one gives the own one up. */
export function AvatarField({ value, onChange, picture, onPicture }: AvatarFieldProps) {
  const id = useId();
  const upload = usePictureUpload("/setup/avatar", onPicture);
  const { input, busy, problem, cropping } = upload;
  const choose = (avatar: Avatar) => {
    if (picture) upload.remove();
    onChange(avatar);
  };
  return (
    <fieldset className="m-0 border-0 p-0" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend className="mb-u1 p-0 text-ui font-medium text-ink">Picture</legend>
      <div className="flex gap-u1">
        {AVATARS.map((avatar) => (
          <label
            key={avatar}
            title={NAMES[avatar]}
            className={cn(
              RING,
              "has-[:focus-visible]:outline has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus",
              avatar === value && !picture ? "border-brand" : "border-transparent",
            )}
          >
            <input
              type="radio"
              name="assistantAvatar"
              value={avatar}
              checked={avatar === value && !picture}
              disabled={busy}
              aria-label={NAMES[avatar]}
              onChange={() => choose(avatar)}
              className="sr-only"
            />
            <AssistantAvatar
              picture={avatar}
              size="md"
              className={avatar === value && !picture ? undefined : "bg-hover text-ink-2"}
            />
          </label>
        ))}
        <button
          type="button"
          title={picture ? "Replace your picture" : "Upload a picture"}
          aria-label={picture ? "Replace your picture" : "Upload a picture"}
          disabled={busy}
          onClick={() => input.current?.click()}
          className={cn(RING, "bg-transparent", picture ? "border-brand" : "border-transparent")}
        >
          {picture && !busy ? (
            <AssistantAvatar picture={picture} size="md" />
          ) : (
            <span className="grid size-u5 place-items-center rounded-full border border-dashed border-line-control text-ink-2 hover:bg-hover">
              <Icon
                icon={busy ? LoaderCircle : ImagePlus}
                className={cn("size-[58%]", busy && "motion-safe:animate-spin")}
              />
            </span>
          )}
        </button>
        <input
          ref={input}
          type="file"
          aria-label="Picture file"
          accept={PICTURE_TYPES}
          onChange={(event) => upload.takeFrom(event.currentTarget)}
          className="sr-only"
          tabIndex={-1}
        />
      </div>
      {cropping ? (
        <PictureCrop what="picture" picture={cropping} onCancel={upload.keepAsItWas} onDone={upload.cropped} />
      ) : null}
      <PictureProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}
