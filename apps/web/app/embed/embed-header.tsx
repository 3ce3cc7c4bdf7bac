import { Button, IconButton, OrganizationMark } from "@katek/ui";
import { Heart, RotateCcw, X } from "lucide-react";
import type { OrganizationProfile } from "~/chat/organization-profile";

interface EmbedHeaderProps {
  organization: OrganizationProfile;
  savedCount: number;
  onOpenSaved: () => void;
  /** Left out before anything was said. */
  onStartOver?: () => void;
  /** Left out where no page can hide the frame. */
  onClose?: () => void;
}

/** Whose assistant this is, and the ways out. */
export function EmbedHeader({ organization, savedCount, onOpenSaved, onStartOver, onClose }: EmbedHeaderProps) {
  return (
    <header className="flex h-u10 shrink-0 items-center gap-u1.5 border-b border-line pl-u2.5 pr-u1.5">
      <OrganizationMark name={organization.name} />
      <div className="min-w-0 flex-1">
        <h1 className="truncate text-ui font-semibold">{organization.name}</h1>
        <p className="flex items-center gap-u0.5 text-caption text-ink-2">
          <span aria-hidden="true" className="size-[6px] shrink-0 rounded-full bg-accent" />
          <span className="truncate">{organization.assistantName} answers now</span>
        </p>
      </div>
      {savedCount ? (
        <Button kind="ghost" size="md" icon={Heart} onClick={onOpenSaved} aria-haspopup="dialog">
          <span className="sr-only">Saved homes</span>
          <span className="num text-ink-3">{savedCount}</span>
        </Button>
      ) : null}
      {onStartOver ? <IconButton icon={RotateCcw} label="Start over" size="md" onClick={onStartOver} /> : null}
      {onClose ? <IconButton icon={X} label="Close the chat" size="md" onClick={onClose} /> : null}
    </header>
  );
}
