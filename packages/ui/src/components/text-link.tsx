import { cn } from "../cn";
import { Anchor, type AnchorProps } from "./anchor";

/** An underlined link within text or at the right of a card title. */
export function TextLink({ className, ...rest }: AnchorProps) {
  return (
    <Anchor
      {...rest}
      className={cn(
        "rounded-xs font-medium text-ink-2 underline decoration-line-2 underline-offset-4 hover:text-ink",
        className,
      )}
    />
  );
}
