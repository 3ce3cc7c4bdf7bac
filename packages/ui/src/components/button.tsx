import { LoaderCircle, type LucideIcon } from "lucide-react";
import { type ButtonHTMLAttributes, forwardRef, type MouseEvent, type ReactNode } from "react";
import { Anchor, type AnchorProps } from "./anchor";
import { type ButtonStyle, buttonClasses } from "./button-classes";
import { Icon } from "./icon";

interface ButtonParts extends ButtonStyle {
  /** Before the label. */
  icon?: LucideIcon;
  /** After the label, muted: an arrow out, a chevron. */
  endIcon?: LucideIcon;
  children: ReactNode;
}

export interface ButtonProps extends ButtonParts, Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  /** At work: announced, keeps its width and the focus, ignores clicks. */
  busy?: boolean;
  /** What it is doing, such as "Saving"; the button is as wide as the wider of both labels from the start. */
  busyLabel?: ReactNode;
}

/** The verb and its object. One primary per view. `type` is `button` unless told otherwise. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind, size, icon, endIcon, busy = false, busyLabel, className, children, onClick, type = "button", ...rest },
  ref,
) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  const idle = (
    <ButtonContent icon={busy && busyLabel === undefined && icon ? LoaderCircle : icon} spin={busy} endIcon={endIcon}>
      {children}
    </ButtonContent>
  );
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={click}
      className={buttonClasses({ kind, size, className })}
    >
      {busyLabel === undefined ? (
        idle
      ) : (
        <span className="inline-grid justify-items-center">
          <span className={`col-start-1 row-start-1 inline-flex items-center gap-u1 ${busy ? "invisible" : ""}`}>
            {idle}
          </span>
          <span className={`col-start-1 row-start-1 inline-flex items-center gap-u1 ${busy ? "" : "invisible"}`}>
            <ButtonContent icon={LoaderCircle} spin={busy}>
              {busyLabel}
            </ButtonContent>
          </span>
        </span>
      )}
    </button>
  );
});

export interface ButtonLinkProps extends ButtonParts, Omit<AnchorProps, "children"> {}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = forwardRef<HTMLAnchorElement, ButtonLinkProps>(function ButtonLink(
  { kind, size, icon, endIcon, className, children, ...rest },
  ref,
) {
  return (
    <Anchor {...rest} ref={ref} className={buttonClasses({ kind, size, className })}>
      <ButtonContent icon={icon} endIcon={endIcon}>
        {children}
      </ButtonContent>
    </Anchor>
  );
});

function ButtonContent({
  icon,
  endIcon,
  spin = false,
  children,
}: Pick<ButtonParts, "icon" | "endIcon" | "children"> & { spin?: boolean }) {
  return (
    <>
      {icon ? <Icon icon={icon} className={spin && icon === LoaderCircle ? "animate-spin" : undefined} /> : null}
      {children}
      {endIcon ? <Icon icon={endIcon} className="text-ink-3" /> : null}
    </>
  );
}
