import { IconButton, Kbd } from "@katek/ui";
import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { usePalette } from "./palette-context";

/** The sidebar's field that opens the palette; an icon on the rail. */
export function PaletteButton() {
  const { open } = usePalette();
  const [keys, setKeys] = useState("⌘K");
  useEffect(() => setKeys(/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘K" : "Ctrl K"), []);
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Meta+K Control+K"
      onClick={open}
      className="flex h-u5 w-full items-center justify-center gap-u1.5 rounded-sm border border-line bg-surface px-u1.5 text-ui text-ink-3 hover:bg-hover lg:justify-start"
    >
      <Search aria-hidden="true" strokeWidth={1.75} className="size-u2.5 shrink-0" />
      <span className="sr-only flex-1 text-left lg:not-sr-only lg:flex-1">Search or jump to</span>
      <span className="hidden lg:inline">
        <Kbd>{keys}</Kbd>
      </span>
    </button>
  );
}

/** The same in the header of a phone's page. */
export function PaletteIcon() {
  const { open } = usePalette();
  return <IconButton size="md" icon={Search} label="Search or jump to" aria-haspopup="dialog" onClick={open} />;
}
