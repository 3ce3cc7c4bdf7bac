import { CornerDownLeft, type LucideIcon, Search } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import { cn } from "../cn";
import { Icon } from "./icon";
import { Kbd } from "./kbd";

export interface PaletteEntry {
  id: string;
  label: string;
  /** Beside the label, muted: what kind of thing it is, where it lies. */
  note?: string | null;
  icon: LucideIcon;
  onChoose: () => void;
}

export interface PaletteGroup {
  label: string;
  entries: PaletteEntry[];
}

export interface CommandPaletteProps {
  open: boolean;
  onClose: () => void;
  text: string;
  onText: (text: string) => void;
  groups: PaletteGroup[];
  /** What is said when no group has an entry. */
  nothing: string;
}

/**
 * 600 px above the page: a field, and under it what can be gone to or done. Arrows move, Enter chooses, Esc and the scrim
 * close; the browser's `<dialog>` keeps the focus inside and gives it back.
 */
export function CommandPalette({ open, onClose, text, onText, groups, nothing }: CommandPaletteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const entries = groups.flatMap((group) => group.entries);
  const at = Math.max(
    0,
    entries.findIndex((entry) => entry.id === activeId),
  );
  const active = entries[at];
  const optionId = (entry: PaletteEntry) => `${id}-${entry.id}`;

  useEffect(() => {
    const element = dialog.current;
    if (!element || open === element.open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);

  const choose = (entry: PaletteEntry) => {
    onClose();
    entry.onChoose();
  };
  const moveTo = (index: number) => {
    const entry = entries[(index + entries.length) % entries.length];
    if (!entry) return;
    setActiveId(entry.id);
    document.getElementById(optionId(entry))?.scrollIntoView({ block: "nearest" });
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const moves: Record<string, () => void> = {
      ArrowDown: () => moveTo(at + 1),
      ArrowUp: () => moveTo(at - 1),
      Enter: () => active && choose(active),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  // A press on the scrim arrives at the dialog itself, since its only child covers it entirely.
  const press = (event: MouseEvent) => {
    if (event.target !== dialog.current) return;
    event.preventDefault(); // or the press would take the focus that closing gives back
    onClose();
  };

  return (
    <dialog
      ref={dialog}
      aria-label="Search or jump to"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={press}
      className="mx-auto mb-auto mt-u2 w-[calc(100%-24px)] max-w-[600px] overflow-hidden rounded-xl border border-line bg-raised p-0 text-ink shadow-3 backdrop:bg-scrim/45 open:animate-rise md:mt-[12vh]"
    >
      <div>
        <div className="flex h-u8 items-center gap-u1.5 border-b border-line px-u2.5">
          <Icon icon={Search} className="size-u3 text-ink-3" />
          <input
            type="text"
            role="combobox"
            aria-label="Search or jump to"
            aria-expanded={entries.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active ? optionId(active) : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            placeholder="A person, a home, a page"
            value={text}
            onChange={(event) => {
              setActiveId(null);
              onText(event.target.value);
            }}
            onKeyDown={keyDown}
            className="h-full min-w-0 flex-1 bg-transparent text-read text-ink outline-none placeholder:text-ink-3 md:text-body"
          />
          <button type="button" onClick={onClose} aria-label="Close" tabIndex={-1} className="hit rounded-xs">
            <Kbd>Esc</Kbd>
          </button>
        </div>
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label="Results"
          tabIndex={-1}
          className="relative max-h-[min(54dvh,420px)] overflow-y-auto p-u1"
        >
          {groups.map(({ label, entries: own }) =>
            own.length ? (
              // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role.
              <div key={label} role="group" aria-label={label} className="pb-u0.5">
                <p aria-hidden="true" className="px-u1.5 pb-u0.5 pt-u1 text-caption font-medium text-ink-3">
                  {label}
                </p>
                {own.map((entry) => (
                  <Option
                    key={entry.id}
                    id={optionId(entry)}
                    entry={entry}
                    active={entry === active}
                    onPoint={() => setActiveId(entry.id)}
                    onChoose={() => choose(entry)}
                  />
                ))}
              </div>
            ) : null,
          )}
        </div>
        {entries.length ? null : <p className="px-u2.5 pb-u3 pt-u1 text-ui text-ink-2">{nothing}</p>}
        <p role="status" className="sr-only">
          {entries.length ? `${entries.length} ${entries.length === 1 ? "result" : "results"}` : nothing}
        </p>
      </div>
    </dialog>
  );
}

function Option({
  id,
  entry: { label, note, icon },
  active,
  onPoint,
  onChoose,
}: {
  id: string;
  entry: PaletteEntry;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and its keys.
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={cn(
        "flex h-u7 cursor-pointer items-center gap-u1.5 rounded-sm px-u1.5 text-ui md:h-u6",
        active ? "bg-selected text-ink" : "text-ink",
      )}
    >
      <Icon icon={icon} className={active ? "text-brand-ink" : "text-ink-3"} />
      <span className="min-w-0 truncate">{label}</span>
      {note ? <span className="min-w-0 flex-1 truncate text-ink-3">{note}</span> : null}
      {active ? <Icon icon={CornerDownLeft} className="ml-auto size-u2 text-ink-3" /> : null}
    </div>
  );
}
