import { mix } from "./colour";
import type { Palette } from "./palettes";
import { circle, polygon, rect, repeat } from "./strokes";

export interface WindowStyle {
  cols?: number;
  rows?: number;
  frame?: number;
  sill?: boolean;
  /** Colour of shutters at both sides, if there are any. */
  shutters?: string;
  /** Share of the pane covered by a blind from above. */
  blind?: number;
}

/** A window whose glass fills x, y, w, h; the frame stands outside it. */
export function pane(p: Palette, x: number, y: number, w: number, h: number, style: WindowStyle = {}): string {
  const { cols = 2, rows = 1, frame = 3, sill = true, shutters, blind = 0 } = style;
  return (
    (shutters
      ? [x - frame - 9, x + w + frame + 1].map((at) => shutter(at, y - frame, h + 2 * frame, shutters)).join("")
      : "") +
    rect(x - frame, y - frame, w + 2 * frame, h + 2 * frame, p.trim) +
    rect(x, y, w, h, p.glass) +
    polygon(
      [
        [x, y],
        [x + w * 0.7, y],
        [x, y + h * 0.8],
      ],
      p.glassLight,
    ) +
    (blind ? rect(x, y, w, h * blind, mix(p.trim, "#FFFFFF", 0.4), 0.75) : "") +
    rect(x, y, w, 2, "#20232A", 0.14) +
    repeat(cols - 1, (i) => rect(x + (w * (i + 1)) / cols - 1, y, 2, h, p.trim)) +
    repeat(rows - 1, (i) => rect(x, y + (h * (i + 1)) / rows - 1, w, 2, p.trim)) +
    (sill ? rect(x - frame - 2, y + h + frame, w + 2 * frame + 4, 3, p.wallDark) : "")
  );
}

const shutter = (x: number, y: number, h: number, colour: string) =>
  rect(x, y, 8, h, colour) +
  repeat(Math.max(1, Math.floor((h - 4) / 6)), (i) => rect(x + 1.5, y + 4 + i * 6, 5, 1, "#FFFFFF", 0.22));

/** A round window, as under a gable. */
export const oculus = (p: Palette, x: number, y: number, r: number) =>
  circle(x, y, r + 3, p.trim) +
  circle(x, y, r, p.glass) +
  rect(x - 1, y - r, 2, 2 * r, p.trim) +
  rect(x - r, y - 1, 2 * r, 2, p.trim);

export type DoorStyle = "half-glazed" | "panelled" | "boarded" | "glazed";

/** A door whose leaf fills x, y, w, h, standing on the ground or a step. */
export function door(p: Palette, x: number, y: number, w: number, h: number, style: DoorStyle = "half-glazed"): string {
  const leaf = rect(x - 4, y - 4, w + 8, h + 4, p.trim) + rect(x, y, w, h, p.door);
  const knob = circle(x + w - 5, y + h * 0.58, 1.8, "#E9DCC0");
  switch (style) {
    case "half-glazed":
      return leaf + rect(x + 4, y + 5, w - 8, h * 0.34, p.glass, 0.75) + knob;
    case "glazed":
      return (
        leaf + rect(x + 4, y + 5, w - 8, h - 12, p.glass, 0.85) + rect(x + 4, y + h * 0.45, w - 8, 2, p.door) + knob
      );
    case "boarded":
      return leaf + repeat(Math.floor(w / 6) - 1, (i) => rect(x + 6 * (i + 1), y, 1, h, "#20232A", 0.18)) + knob;
    case "panelled": {
      const panel = (py: number, ph: number) =>
        [0, 1].map((i) => rect(x + 4 + (i * (w - 4)) / 2, py, (w - 12) / 2, ph, "#20232A", 0.16)).join("");
      return leaf + panel(y + 5, h * 0.38) + panel(y + h * 0.5 + 2, h * 0.38) + knob;
    }
  }
}

/** A sectional garage door with a row of lights. */
export const garageDoor = (p: Palette, x: number, y: number, w: number, h: number, colour: string = p.trim) =>
  rect(x - 4, y - 4, w + 8, h + 4, p.trim) +
  rect(x, y, w, h, colour) +
  repeat(4, (i) => rect(x, y + (h / 4) * (i + 1) - 1, w, 1, "#20232A", 0.16)) +
  repeat(4, (i) => rect(x + 5 + (i * (w - 6)) / 4, y + 4, (w - 6) / 4 - 6, h / 4 - 7, p.glass));

/** A brick or stone chimney whose foot disappears behind the roof. */
export const chimney = (p: Palette, x: number, y: number, h: number, w = 18) =>
  rect(x, y, w, h, p.roofDark) +
  rect(x - 2, y - 4, w + 4, 6, p.roof) +
  rect(x + w - 5, y + 2, 5, h - 2, "#20232A", 0.14);
