import type { LucideIcon } from "lucide-react";
import { type ButtonHTMLAttributes, forwardRef } from "react";
import { Anchor, type AnchorProps } from "./anchor";
import { type ButtonStyle, buttonClasses } from "./button-classes";
import { Icon } from "./icon";

interface IconButtonParts extends ButtonStyle {
  icon: LucideIcon;
  /** Its name for screen readers and the browser's own tooltip. */
  label: string;
}

export interface IconButtonProps
  extends IconButtonParts,
    Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children" | "aria-label"> {}

/** A square button of one icon; ghost unless told otherwise. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon, label, kind = "ghost", size, className, type = "button", ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      aria-label={label}
      title={label}
      className={buttonClasses({ kind, size, square: true, className })}
    >
      <Icon icon={icon} className="size-u3" />
    </button>
  );
});

export interface IconLinkProps extends IconButtonParts, Omit<AnchorProps, "children" | "aria-label"> {}

/** {@link IconButton} that goes somewhere. */
export const IconLink = forwardRef<HTMLAnchorElement, IconLinkProps>(function IconLink(
  { icon, label, kind = "ghost", size, className, ...rest },
  ref,
) {
  return (
    <Anchor
      {...rest}
      ref={ref}
      aria-label={label}
      title={label}
      className={buttonClasses({ kind, size, square: true, className })}
    >
      <Icon icon={icon} className="size-u3" />
    </Anchor>
  );
});
