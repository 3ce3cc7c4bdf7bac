import { Button, IconButton } from "@katek/ui";
import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";

interface CopyButtonProps {
  text: string;
  /** What is copied: "chat address". */
  what: string;
  iconOnly?: boolean;
  /** What the button says; "Copy" unless given. */
  words?: string;
  className?: string;
}

const SHOWN_MS = 2_000;

/** Copies a text and says so for a moment. */
export function CopyButton({ text, what, iconOnly = false, words = "Copy", className }: CopyButtonProps) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("refused"),
    );
  const icon = state === "copied" ? Check : Copy;
  return (
    <>
      {iconOnly ? (
        <IconButton icon={icon} label={`Copy the ${what}`} onClick={() => void copy()} className={className} />
      ) : (
        <Button
          kind="ghost"
          icon={icon}
          onClick={() => void copy()}
          className={className}
          aria-label={words === "Copy" ? `Copy the ${what}` : undefined}
        >
          {state === "copied" ? "Copied" : state === "refused" ? "Not copied" : words}
        </Button>
      )}
      <span role="status" className="sr-only">
        {state === "copied"
          ? `The ${what} is copied`
          : state === "refused"
            ? "The browser did not let it be copied"
            : ""}
      </span>
    </>
  );
}
