import { cn } from "../cn";

export type ButtonKind = "primary" | "secondary" | "ghost" | "danger" | "destructive" | "inverse";
export type ButtonSize = "sm" | "md" | "lg";

export interface ButtonStyle {
  /** `danger` opens a confirming dialog; `destructive` is the filled button inside that dialog and nowhere else. */
  kind?: ButtonKind;
  /** 30 px in the app, 36 in forms and on the chat page, 48 on the landing and sign-in pages. */
  size?: ButtonSize;
}

const kinds: Record<ButtonKind, string> = {
  primary: "bg-brand text-brand-on shadow-edge hover:bg-brand-hover active:bg-brand-press",
  secondary: "border border-line-2 bg-surface text-ink shadow-1 hover:bg-hover active:bg-line",
  ghost: "text-ink-2 hover:bg-hover hover:text-ink active:bg-line",
  danger: "border border-line-2 bg-surface text-danger-ink hover:bg-danger-soft active:border-danger",
  destructive: "bg-danger text-danger-on hover:bg-danger/90 active:bg-danger/80",
  inverse: "bg-inverse text-ink-inverse hover:bg-inverse/90 active:bg-inverse/80",
};

const filled = "disabled:border-transparent disabled:bg-hover";
const off: Record<ButtonKind, string> = {
  primary: filled,
  secondary: "disabled:border-line disabled:bg-transparent",
  ghost: "disabled:bg-transparent",
  danger: "disabled:border-line disabled:bg-transparent",
  destructive: filled,
  inverse: filled,
};

const sizes: Record<ButtonSize, string> = {
  sm: "h-u5 gap-u1 px-u1.5 text-ui",
  md: "h-u6 gap-u1 px-u2 text-ui",
  lg: "h-u8 gap-u1.5 px-u3 text-body",
};

const squares: Record<ButtonSize, string> = { sm: "size-u5", md: "size-u6", lg: "size-u8" };

/** The classes of a button, for anything that should look like one; `square` leaves room for an icon only. */
export function buttonClasses({
  kind = "secondary",
  size = "sm",
  square = false,
  className,
}: ButtonStyle & { square?: boolean; className?: string } = {}): string {
  return cn(
    "relative inline-flex shrink-0 items-center justify-center whitespace-nowrap rounded-sm font-medium transition-colors duration-1 disabled:text-ink-disabled disabled:shadow-none",
    kinds[kind],
    off[kind],
    square ? squares[size] : sizes[size],
    className,
  );
}
