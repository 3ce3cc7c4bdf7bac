import { cn } from "../cn";

export type ControlSize = "sm" | "md" | "lg";

const heights: Record<ControlSize, string> = { sm: "h-u5", md: "h-u6", lg: "h-u8" };

/** The box of an input or select: 3:1 edge, and a 2 px ring that replaces the edge while the control has the focus. */
export function controlBox(size: ControlSize | undefined, invalid: boolean | undefined, className?: string): string {
  return cn(
    "relative flex w-full items-center rounded-sm border bg-surface text-ink",
    "focus-within:border-focus focus-within:outline focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus",
    "has-[:disabled]:border-line has-[:disabled]:bg-sunken has-[:disabled]:text-ink-disabled",
    invalid ? "border-danger" : "border-line-control",
    size ? heights[size] : undefined,
    className,
  );
}

/** The control itself: 16 px on a phone, or iOS zooms into it. */
export const controlText =
  "w-full min-w-0 bg-transparent text-read text-inherit outline-none placeholder:text-ink-3 md:text-ui";
