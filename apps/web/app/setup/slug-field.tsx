import { Field, Icon, Input } from "@katek/ui";
import { Check } from "lucide-react";
import { useRef } from "react";
import { useSlugCheck } from "./use-slug-check";

interface SlugFieldProps {
  /** What stands before it: `katek.ai/chat/`. */
  base: string;
  value: string;
  /** The one that is in force. */
  own: string;
  error?: string;
  onChange: (slug: string) => void;
  /** The field was left with another address in it. */
  onDone: (slug: string) => void;
}

/** The organization's chat address. It is checked while it is typed, and changed once the field is left. */
export function SlugField({ base, value, own, error, onChange, onDone }: SlugFieldProps) {
  const check = useSlugCheck(value, own);
  // The first one typed back is a change too, also while the second is still on its way.
  const asked = useRef(own);
  const can = check?.state === "own" || check?.state === "free";
  return (
    <Field
      label="Chat address"
      error={check?.sentence ?? (can ? undefined : error)}
      hint="Where buyers open it. You can change it later; old links lead to the new address."
    >
      <Input
        name="slug"
        value={value}
        maxLength={40}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="none"
        onChange={(event) => onChange(event.currentTarget.value.toLowerCase().replace(/\s+/g, "-"))}
        onBlur={() => {
          if (value === own && value === asked.current) return;
          asked.current = value;
          onDone(value);
        }}
        prefix={<span className="-mr-u0.5 max-w-[180px] truncate">{base}</span>}
        suffix={
          <span role="status" className="flex items-center gap-u0.5 text-caption font-medium text-success-ink">
            {can ? (
              <>
                <Icon icon={Check} className="size-u2" />
                {check.state === "own" ? "Yours" : "Free"}
              </>
            ) : null}
          </span>
        }
      />
    </Field>
  );
}
