import { useFetcher } from "@remix-run/react";
import { photoUrl } from "~/chat/home-words";
import type { FormProblem } from "~/leads/form-problem.server";
import { AskDialog } from "~/members/ask-dialog";

interface RemovePhotoProps {
  open: boolean;
  onClose: () => void;
  /** Where the form goes. */
  action: string;
  organizationId: string;
  photo: { id: string; alt: string };
  /** It is the one on the card. */
  first: boolean;
  assistantName: string;
}

/** Asks before a photo goes for good. */
export function RemovePhoto({ open, onClose, action, organizationId, photo, first, assistantName }: RemovePhotoProps) {
  const fetcher = useFetcher<{ problem: FormProblem | null }>({ key: `remove photo ${photo.id}` });
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      title="Remove this photo?"
      keep="Keep it"
      act="Remove the photo"
      busyLabel="Removing"
      busy={fetcher.state !== "idle"}
      problem={fetcher.data?.problem?.sentence ?? null}
      destructive
      onAct={() => fetcher.submit({ intent: "remove-photo", photoId: photo.id }, { method: "post", action })}
    >
      <span className="flex items-start gap-u2">
        <img
          src={photoUrl(organizationId, photo.id)}
          alt={photo.alt}
          width={126}
          height={84}
          className="h-u14 w-[126px] shrink-0 rounded-sm bg-hover object-cover"
        />
        <span className="min-w-0">
          It goes for good: buyers and {assistantName} do not see it any more.{" "}
          {first ? "The next photo then stands on the card." : null}
        </span>
      </span>
    </AskDialog>
  );
}
