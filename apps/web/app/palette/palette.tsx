import { CommandPalette } from "@katek/ui";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { PaletteContext } from "./palette-context";
import { useActions } from "./use-actions";
import { useFound } from "./use-found";

/** The command palette over every page of the office, by ⌘K or Ctrl K. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(false);
  const value = useMemo(() => ({ open: () => setShown(true) }), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || event.altKey || event.shiftKey || !(event.metaKey || event.ctrlKey))
        return;
      // Another dialog has the page to itself.
      if (document.querySelector("dialog[open]:not([aria-label='Search or jump to'])")) return;
      event.preventDefault();
      setShown((now) => !now);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <PaletteContext.Provider value={value}>
      {children}
      <Palette shown={shown} onClose={() => setShown(false)} />
    </PaletteContext.Provider>
  );
}

function Palette({ shown, onClose }: { shown: boolean; onClose: () => void }) {
  const [text, setText] = useState("");
  const found = useFound(shown ? text : "");
  const actions = useActions(text);
  return (
    <CommandPalette
      open={shown}
      onClose={() => {
        onClose();
        setText("");
      }}
      text={text}
      onText={setText}
      groups={[...found.groups, actions]}
      nothing={
        found.problem ?? (found.searching ? "Looking…" : `Nobody, no home and no page is called “${text.trim()}”.`)
      }
    />
  );
}
