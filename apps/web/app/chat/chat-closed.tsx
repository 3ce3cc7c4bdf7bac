import { EmptyState, OrganizationMark } from "@katek/ui";
import { DoorClosed } from "lucide-react";
import type { OrganizationProfile } from "./organization-profile";

/** In place of the chat, on its own page and in the widget, while the organization waits to be deleted. */
export function ChatClosed({ organization }: { organization: OrganizationProfile }) {
  const { name, logoUrl, assistantName } = organization;
  return (
    <div className="flex h-dvh flex-col bg-surface">
      <header className="flex h-u10 shrink-0 items-center gap-u1.5 border-b border-line px-u3 lg:px-u5">
        <OrganizationMark name={name} logoUrl={logoUrl} />
        <h1 className="truncate text-title">{name}</h1>
      </header>
      <main id="main" className="flex flex-1 px-u3">
        <EmptyState
          className="m-auto"
          icon={DoorClosed}
          title="This chat is closed"
          text={`${assistantName} does not answer for ${name} any more.`}
        />
      </main>
    </div>
  );
}
