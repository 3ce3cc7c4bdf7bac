import { addressesIn, InvitedAddress } from "@katek/core/invitations/schemas";
import { Icon } from "@katek/ui";
import { CircleAlert, X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from "react";

interface AddressFieldProps {
  addresses: string[];
  onChange: (addresses: string[]) => void;
  /** Why the server did not take them. */
  problem: string | null;
}

export const isAddress = (text: string): boolean => InvitedAddress.safeParse(text).success;

/** Addresses, typed or pasted one after the other; each can be taken away again. */
export function AddressField({ addresses, onChange, problem }: AddressFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const add = (text: string) => {
    onChange([...new Set([...addresses, ...addressesIn(text.toLowerCase())])]);
    setTyped("");
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Backspace" && !typed) return onChange(addresses.slice(0, -1));
    if (!["Enter", ",", ";", " "].includes(event.key) || !typed.trim()) return;
    event.preventDefault();
    add(typed);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData("text");
    if (addressesIn(text).length < 2) return;
    event.preventDefault();
    add(`${typed} ${text}`);
  };
  const wrong = addresses.filter((address) => !isAddress(address));
  const sentence = wrong.length
    ? `${wrong.join(", ")} ${wrong.length === 1 ? "is no address" : "are no addresses"}. Write one such as ruth@larkfield.example.`
    : problem;
  return (
    <div>
      <label htmlFor={id} className="mb-u1 block text-ui font-medium text-ink">
        Email addresses
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the whole box is the field's; the field itself is within. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same. */}
      <div
        onClick={() => input.current?.focus()}
        className={`flex min-h-u6 flex-wrap items-center gap-u1 rounded-sm border bg-surface p-u1 focus-within:border-focus focus-within:outline focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus ${sentence ? "border-danger" : "border-line-control"}`}
      >
        {addresses.map((address) => (
          <span
            key={address}
            className={`inline-flex h-u4 max-w-full items-center gap-u0.5 rounded-xs px-u1 text-ui ${isAddress(address) ? "bg-hover text-ink" : "bg-danger-soft text-danger-ink"}`}
          >
            <input type="hidden" name="emails" value={address} />
            <span className="truncate">{address}</span>
            <button
              type="button"
              className="hit rounded-xs"
              aria-label={`Remove ${address}`}
              onClick={() => onChange(addresses.filter((other) => other !== address))}
            >
              <Icon icon={X} className="size-u2" />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          name="emails"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={keyDown}
          onPaste={paste}
          onBlur={() => typed.trim() && add(typed)}
          type="text"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={sentence ? true : undefined}
          aria-describedby={`${id}-hint${sentence ? ` ${id}-error` : ""}`}
          placeholder={addresses.length ? "Add another" : "ruth@larkfield.example"}
          className="h-u4 min-w-[160px] flex-1 bg-transparent px-u0.5 text-read text-ink outline-none placeholder:text-ink-3 md:text-ui"
        />
      </div>
      {sentence ? (
        <p
          id={`${id}-error`}
          role="alert"
          className="mt-u1 flex items-start gap-u0.5 text-caption font-medium text-danger-ink"
        >
          <Icon icon={CircleAlert} className="mt-[3px] size-u2" />
          <span className="min-w-0 break-words">{sentence}</span>
        </p>
      ) : null}
      <p id={`${id}-hint`} className="mt-u1 text-caption text-ink-3">
        They sign in with the Google account of this address. Several at once: with commas or spaces between them.
      </p>
    </div>
  );
}
