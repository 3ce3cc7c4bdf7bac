export type Tone = "neutral" | "brand" | "accent" | "success" | "warn" | "danger" | "info";

/** Fills of dots and meters. */
export const toneFill: Record<Tone, string> = {
  neutral: "bg-ink-3",
  brand: "bg-brand",
  accent: "bg-accent",
  success: "bg-success",
  warn: "bg-warn",
  danger: "bg-danger",
  info: "bg-info",
};

/** Text and icons. */
export const toneInk: Record<Tone, string> = {
  neutral: "text-ink-3",
  brand: "text-brand-ink",
  accent: "text-accent-ink",
  success: "text-success-ink",
  warn: "text-warn-ink",
  danger: "text-danger-ink",
  info: "text-info-ink",
};

/** Text on its tint. */
export const toneTint: Record<Tone, string> = {
  neutral: "bg-hover text-ink-2",
  brand: "bg-brand-soft text-brand-ink",
  accent: "bg-accent-soft text-accent-ink",
  success: "bg-success-soft text-success-ink",
  warn: "bg-warn-soft text-warn-ink",
  danger: "bg-danger-soft text-danger-ink",
  info: "bg-info-soft text-info-ink",
};
