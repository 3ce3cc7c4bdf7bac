import { Icon } from "@katek/ui";
import { CircleAlert } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { CloseTag } from "./close-tag";
import { linesOf, moreName } from "./setup-parts";

interface TagFieldProps {
  label: string;
  name: string;
  /** One in each line. */
  value: string;
  hint: string;
  error?: string;
  placeholder: string;
  max: number;
  onChange: (value: string) => void;
}

/** Short words in a row, each of which can be taken away; Enter or a comma adds what was typed. */
export function TagField({ label, name, value, hint, error, placeholder, max, onChange }: TagFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const tags = linesOf(value);
  const add = () => {
    const more = typed.split(",").flatMap((word) => word.trim() || []);
    setTyped("");
    const all = [...new Set([...tags, ...more])].slice(0, max);
    if (all.length !== tags.length) onChange(all.join("\n"));
  };
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag).join("\n"));
    input.current?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || (event.key === "," && typed.trim())) {
      event.preventDefault();
      add();
    } else if (event.key === "Backspace" && !typed && tags.length) onChange(tags.slice(0, -1).join("\n"));
  };
  return (
    <div>
      <label htmlFor={id} className="mb-u1 block text-ui font-medium text-ink">
        {label}
      </label>
      <input type="hidden" name={name} value={value} />
      <div className="flex min-h-u6 flex-wrap items-center gap-u0.5 rounded-sm border border-line-control bg-surface p-u0.5 focus-within:outline focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus has-[button:focus-visible]:outline-none">
        {tags.map((tag) => (
          <CloseTag key={tag} label={tag} onRemove={() => remove(tag)} />
        ))}
        <input
          ref={input}
          id={id}
          name={moreName(name)}
          value={typed}
          maxLength={60}
          autoComplete="off"
          placeholder={tags.length === 0 ? placeholder : tags.length < max ? "Add" : ""}
          disabled={tags.length >= max}
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ""}`}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={keyDown}
          onBlur={add}
          className="h-u4 min-w-[90px] flex-1 bg-transparent px-u1 text-read text-ink outline-none placeholder:text-ink-3 md:text-ui"
        />
      </div>
      {error ? (
        <p id={`${id}-error`} className="mt-u1 flex items-start gap-u0.5 text-caption font-medium text-danger-ink">
          <Icon icon={CircleAlert} className="mt-[3px] size-u2" />
          <span>{error}</span>
        </p>
      ) : null}
      <p id={`${id}-hint`} className="mt-u1 text-caption text-ink-3">
        {hint}
      </p>
    </div>
  );
}
