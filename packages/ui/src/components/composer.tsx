import { ArrowUp, Square } from "lucide-react";
import {
  type FormEvent,
  forwardRef,
  type KeyboardEvent,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { cn } from "../cn";
import { Icon } from "./icon";

export interface ComposerProps {
  /** Called with the trimmed text; the box is emptied unless it returns `false`. */
  onSend: (text: string) => boolean | undefined;
  /** Called by the Stop button, which stands in place of Send while `streaming`. */
  onStop?: () => void;
  streaming?: boolean;
  /** Characters; a counter appears near it, and a longer text is kept but not sent. */
  maxLength?: number;
  placeholder?: string;
  label?: string;
  /** Name of the field when the form is posted without scripts. */
  name?: string;
  /** 14 px for the widget. */
  compact?: boolean;
  className?: string;
}

/** What a page may do with the composer from outside. */
export interface ComposerHandle {
  focus: () => void;
  /** Replaces the text, for giving a message back that was not sent. */
  setText: (text: string) => void;
}

/** Where a buyer writes. Grows with the text; Enter sends, Shift and Enter breaks the line. */
export const Composer = forwardRef<ComposerHandle, ComposerProps>(function Composer(
  {
    onSend,
    onStop,
    streaming = false,
    maxLength = 4000,
    placeholder = "Write a message",
    label = "Message",
    name = "message",
    compact = false,
    className,
  },
  ref,
) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  useImperativeHandle(ref, () => ({ focus: () => area.current?.focus(), setText }), []);

  // What was typed before the scripts arrived stays.
  useEffect(() => {
    if (area.current?.value) setText(area.current.value);
  }, []);

  const left = maxLength - text.length;
  const tooLong = left < 0;
  const nearLimit = left <= Math.max(100, maxLength * 0.1);
  const empty = text.trim() === "";

  const send = () => {
    if (empty || tooLong || streaming) return;
    if (onSend(text.trim()) !== false) setText("");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const keyDown = (event: KeyboardEvent) => {
    // While a word is being composed (Japanese, Chinese), Enter picks the word.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  const round =
    "hit grid size-u7 shrink-0 place-items-center self-end rounded-md bg-brand text-brand-on shadow-edge transition-colors duration-1 hover:bg-brand-hover active:bg-brand-press";
  return (
    <form method="post" onSubmit={submit} className={className}>
      <div
        className={cn(
          "flex min-h-u9 items-center gap-u1 rounded-xl border bg-surface py-u1 pl-u2.5 pr-u1 dark:bg-raised",
          "focus-within:border-focus focus-within:outline focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus has-[button:focus-visible]:outline-none",
          tooLong ? "border-danger" : "border-line-control",
        )}
      >
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        {/* The hidden copy of the text gives the row its height, so the textarea grows without a script measuring it. */}
        <span className={cn("grid min-w-0 flex-1", compact ? "text-read md:text-body" : "text-read")}>
          <span
            aria-hidden="true"
            className="invisible col-start-1 row-start-1 max-h-[168px] overflow-hidden whitespace-pre-wrap break-words"
          >
            {text}{" "}
          </span>
          <textarea
            ref={area}
            id={id}
            name={name}
            rows={1}
            value={text}
            placeholder={placeholder}
            aria-invalid={tooLong || undefined}
            aria-describedby={nearLimit ? `${id}-left` : undefined}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={keyDown}
            enterKeyHint="send"
            className="col-start-1 row-start-1 w-full resize-none break-words bg-transparent p-0 text-ink outline-none placeholder:truncate placeholder:text-ink-3"
          />
        </span>
        {streaming ? (
          <button key="stop" type="button" onClick={onStop} aria-label="Stop the answer" className={round}>
            <Icon icon={Square} className="size-u2 fill-current" />
          </button>
        ) : (
          <button
            key="send"
            type="submit"
            aria-label="Send"
            aria-disabled={empty || tooLong || undefined}
            className={cn(
              round,
              "aria-disabled:bg-hover aria-disabled:text-ink-3 aria-disabled:shadow-none aria-disabled:hover:bg-hover",
            )}
          >
            <Icon icon={ArrowUp} className="size-u3" />
          </button>
        )}
      </div>
      {nearLimit ? (
        <p
          id={`${id}-left`}
          className={cn("num mt-u0.5 px-u2.5 text-caption", tooLong ? "font-medium text-danger-ink" : "text-ink-3")}
        >
          {tooLong
            ? `${(-left).toLocaleString("en-US")} characters too many. Shorten the message to send it.`
            : `${left.toLocaleString("en-US")} characters left`}
        </p>
      ) : null}
    </form>
  );
});
