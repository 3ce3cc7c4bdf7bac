import type { Scene } from "./scene";
import { polygon, rect, repeat, shape } from "./strokes";

export type Texture = "clapboard" | "battens" | "brick" | "shingle" | "plain";

/** The texture of a wall, clipped to its rectangle: lines of the darker wall colour, each set drawn as one path. */
export function texture(kind: Texture, x: number, y: number, w: number, h: number, colour: string): string {
  if (kind === "plain") return "";
  const bar = (bx: number, by: number, bw: number, bh: number) =>
    `M${round(bx)} ${round(by)}h${round(bw)}v${bh}h${round(-bw)}z`;
  if (kind === "battens") {
    return shape(
      repeat(Math.floor((w - 1) / 10), (i) => bar(x + (i + 1) * 10, y, 1, round(h))),
      colour,
      0.55,
    );
  }
  const step = kind === "clapboard" ? 8 : kind === "brick" ? 6 : 7;
  const courses = shape(
    repeat(Math.floor((h - 1) / step), (i) => bar(x, y + (i + 1) * step, w, 1)),
    colour,
    0.5,
  );
  if (kind === "clapboard") return courses;
  const run = kind === "brick" ? 14 : 9;
  const joints = repeat(Math.floor(h / step), (row) => {
    const offset = row % 2 ? run / 2 : run;
    return repeat(Math.max(0, Math.floor((w - offset - 1) / run) + 1), (i) =>
      bar(x + offset + i * run - 1, y + row * step + 1, 1, step - 1),
    );
  });
  return courses + shape(joints, colour, 0.42);
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A wall with its texture, side light and the shadow of the eaves along its top. */
export function wall(
  { id }: Scene,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  kind: Texture,
  joint: string,
): string {
  return (
    rect(x, y, w, h, colour) +
    texture(kind, x, y, w, h, joint) +
    rect(x, y, w, h, `url(#shade-${id})`) +
    rect(x, y, w, 5, "#20232A", 0.1)
  );
}

/** A gable end filling the triangle over a wall; `rise` is the height of its peak above the eaves. */
export const gableEnd = (x: number, y: number, w: number, rise: number, roof: string, face: string, overhang = 12) =>
  polygon(
    [
      [x - overhang, y + 4],
      [x + w / 2, y - rise - 12],
      [x + w + overhang, y + 4],
    ],
    roof,
  ) +
  polygon(
    [
      [x, y + 1],
      [x + w / 2, y - rise],
      [x + w, y + 1],
    ],
    face,
  );

/** A roof seen from its eaves side: a trapezoid with a lit ridge and a shaded edge. */
export const eavesRoof = (x: number, y: number, w: number, rise: number, colour: string, inset = 18, overhang = 10) =>
  polygon(
    [
      [x - overhang, y + 4],
      [x - overhang + inset, y - rise],
      [x + w + overhang - inset, y - rise],
      [x + w + overhang, y + 4],
    ],
    colour,
  ) +
  rect(x - overhang + inset, y - rise, w + 2 * (overhang - inset), 2, "#FFFFFF", 0.22) +
  rect(x - overhang, y + 2, w + 2 * overhang, 2, "#20232A", 0.18);
