import { Check, type LucideIcon } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { cn } from "../cn";
import { Anchor } from "./anchor";
import { Icon } from "./icon";

export interface MenuItem {
  /** Where two items may have one label. */
  id?: string;
  label: string;
  /** A second line in caption. */
  description?: string;
  icon?: LucideIcon;
  /** In place of the icon: an organization's mark. */
  mark?: ReactNode;
  href?: string;
  onSelect?: () => void;
  /** The one that is chosen now: ticked and tinted. */
  current?: boolean;
  danger?: boolean;
  /** A hairline above it. */
  separated?: boolean;
}

export interface MenuProps {
  /** What the menu is, for screen readers; the trigger keeps its own words. */
  label: string;
  trigger: ReactNode;
  triggerClassName?: string;
  items: MenuItem[];
  /** A caption above the items, for the eye; the label says it to screen readers. */
  heading?: string;
  /** Small print below the items. */
  note?: string;
  /** Below unless said; the other one where there is no room on it and more on the other. */
  side?: "top" | "bottom";
  align?: "start" | "end";
  className?: string;
}

/** Between the button and its menu, in px. */
const GAP = 8;
/** A server lays nothing out. */
const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/** How much of the window's foot a phone's bottom navigation takes, in px: a menu is not to lie over it. */
const footOf = () => document.querySelector("[data-bottom-nav]")?.getBoundingClientRect().height ?? 0;

/** A button and its menu. Arrows, Home, End and first letters move; Enter chooses; Esc closes and gives the focus back. */
export function Menu({
  label,
  trigger,
  triggerClassName,
  items,
  heading,
  note,
  side = "bottom",
  align = "start",
  className,
}: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [flipped, setFlipped] = useState(false);
  useBeforePaint(() => {
    const [around, own] = [button.current?.getBoundingClientRect(), list.current?.getBoundingClientRect()];
    if (!open || !around || !own) return setFlipped(false);
    const room = { top: around.top, bottom: window.innerHeight - footOf() - around.bottom };
    const other = side === "top" ? "bottom" : "top";
    setFlipped(own.height + GAP > room[side] && room[other] > room[side]);
  }, [open, side]);
  const upward = (side === "top") !== flipped;
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
  const focusEntry = (index: number) => {
    const all = entries();
    all[(index + all.length) % all.length]?.focus();
  };

  useEffect(() => {
    if (!open) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
    (all.find((entry) => entry.getAttribute("aria-checked") === "true") ?? all[0])?.focus();
    const outside = (event: PointerEvent) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    const at = (entries() as (Element | null)[]).indexOf(document.activeElement);
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusEntry(at + 1),
      ArrowUp: () => focusEntry(at - 1),
      Home: () => focusEntry(0),
      End: () => focusEntry(-1),
      Escape: close,
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      event.stopPropagation();
      move();
    } else if (event.key === "Tab") {
      setOpen(false);
    } else if (event.key.length === 1 && event.key !== " ") {
      const all = entries();
      const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      after.find((entry) => entry.textContent?.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    }
  };

  return (
    <div ref={box} className={cn("relative", className)}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          setOpen(true);
        }}
        className={triggerClassName}
      >
        {trigger}
      </button>
      {open ? (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={keyDown}
          className={cn(
            "absolute z-pop w-max min-w-full max-w-[300px] animate-rise rounded-lg border border-line-2 bg-raised p-u1 shadow-2",
            upward ? "bottom-full mb-u0.5" : "top-full mt-u0.5",
            align === "end" ? "right-0" : "left-0",
          )}
        >
          {heading ? (
            <p aria-hidden="true" className="px-u1.5 py-u1 text-caption font-medium text-ink-3">
              {heading}
            </p>
          ) : null}
          {items.map((item) => (
            <Entry key={item.id ?? item.label} item={item} onChosen={close} />
          ))}
          {note ? (
            <p className="mt-u1 border-t border-line px-u1.5 pb-u0.5 pt-u1.5 text-caption text-ink-3">{note}</p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function Entry({ item, onChosen }: { item: MenuItem; onChosen: () => void }) {
  const { label, description, icon, mark, href, onSelect, current, danger = false, separated = false } = item;
  const className = cn(
    "focus-inset flex w-full items-center gap-u1.5 rounded-sm px-u1.5 text-left text-ui",
    description ? "py-u1" : "h-u6 md:h-u5",
    current ? "bg-selected text-ink" : danger ? "text-danger-ink hover:bg-danger-soft" : "text-ink hover:bg-hover",
  );
  const content = (
    <>
      {mark ?? (icon ? <Icon icon={icon} className={cn("size-u3", danger ? undefined : "text-ink-3")} /> : null)}
      <span className="min-w-0 flex-1">
        <span className={cn("block truncate", description && "font-medium")}>{label}</span>
        {description ? <span className="block truncate text-caption text-ink-3">{description}</span> : null}
      </span>
      {current ? <Icon icon={Check} className="text-brand-ink" /> : null}
    </>
  );
  const choose = () => {
    onChosen();
    onSelect?.();
  };
  const semantics =
    current === undefined
      ? ({ role: "menuitem" } as const)
      : ({ role: "menuitemradio", "aria-checked": current } as const);
  return (
    <>
      {separated ? <hr className="my-u1 border-line" /> : null}
      {href === undefined ? (
        <button type="button" {...semantics} tabIndex={-1} onClick={choose} className={className}>
          {content}
        </button>
      ) : (
        <Anchor href={href} {...semantics} tabIndex={-1} onClick={choose} className={className}>
          {content}
        </Anchor>
      )}
    </>
  );
}
