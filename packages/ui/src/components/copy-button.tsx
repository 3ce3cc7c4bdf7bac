import { Check, Copy } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "./button";
import type { ButtonStyle } from "./button-classes";
import { IconButton } from "./icon-button";

export interface CopyButtonProps extends Pick<ButtonStyle, "kind" | "size"> {
  /** What is copied; a function where it is known in the browser only. */
  text: string | (() => string);
  /** Its name: "chat address". */
  what: string;
  /** The words on the button; "Copy" unless given. */
  words?: string;
  iconOnly?: boolean;
  /** Where the text stands: it is selected when the browser does not let it be copied. */
  source?: RefObject<HTMLElement>;
  className?: string;
}

type State = "idle" | "copied" | "selected" | "refused";
const SHOWN_MS = 2_000;

const SAID: Record<State, (what: string) => string> = {
  idle: () => "",
  copied: (what) => `The ${what} is copied.`,
  selected: (what) => `This browser does not copy by itself. The ${what} is selected: press Ctrl C or ⌘ C.`,
  refused: (what) => `This browser does not copy by itself. Select the ${what} and press Ctrl C or ⌘ C.`,
};

/**
 * Copies a text and says so for a moment. Browsers give the clipboard to https pages only and may refuse it; then the text is
 * selected, and a sentence says which keys copy it.
 */
export function CopyButton({
  text,
  what,
  words = "Copy",
  kind = "ghost",
  size,
  iconOnly = false,
  source,
  className,
}: CopyButtonProps) {
  const [state, setState] = useState<State>("idle");
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    const wanted = typeof text === "string" ? text : text();
    setState((await written(wanted)) || copiedBySelection(wanted, box.current) ? "copied" : select(source?.current));
  };
  const failed = state === "selected" || state === "refused";
  const icon = state === "copied" ? Check : Copy;
  return (
    <span ref={box} className="contents">
      {iconOnly ? (
        <IconButton
          kind={kind}
          size={size}
          icon={icon}
          label={`Copy the ${what}`}
          onClick={() => void copy()}
          className={className}
        />
      ) : (
        <Button
          kind={kind}
          size={size}
          icon={icon}
          onClick={() => void copy()}
          className={className}
          aria-label={words === "Copy" ? `Copy the ${what}` : undefined}
        >
          {state === "copied" ? "Copied" : words}
        </Button>
      )}
      <span role="status" className={failed ? "basis-full text-caption text-ink-2" : "sr-only"}>
        {SAID[state](what)}
      </span>
    </span>
  );
}

const written = (text: string): Promise<boolean> =>
  navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  ) ?? Promise.resolve(false);

/** The older way, which plain http pages have too. The field stands beside the button, so that an open dialog lets it be selected. */
function copiedBySelection(text: string, beside: HTMLElement | null): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.setAttribute("aria-hidden", "true");
  field.className = "sr-only";
  (beside ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

function select(element: HTMLElement | null | undefined): State {
  if (!element) return "refused";
  getSelection()?.selectAllChildren(element);
  return "selected";
}
