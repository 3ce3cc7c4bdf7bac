import { mix } from "../colour";
import type { Scene } from "../scene";
import { circle, ellipse, line, polygon, rect, repeat, shape } from "../strokes";

export type DrawRoom = (scene: Scene) => string;

/** Where walls meet the floor in a room. */
export const FLOOR = 238;

/** Colours of a room, drawn from those of its home so that all its pictures belong together. */
export function roomColours({ palette: p, hour, chance }: Scene) {
  const light = hour === "evening" ? "#EBDCC6" : "#FAF7F1";
  const tone = chance.pick([p.leaf, p.wallDark, p.door, p.sky[0]]);
  return {
    wall: mix(tone, light, chance.pick([0.72, 0.82, 0.9])),
    floor: mix(chance.pick(["#B98F63", "#A67C55", "#C7A67C", "#8F7259"]), light, 0.22),
    joinery: chance.pick([
      mix(p.leafDark, "#3E5148", 0.35),
      mix(p.wallDark, "#FFFFFF", 0.15),
      mix(p.door, "#FFFFFF", 0.12),
      "#F3EFE7",
      mix("#41566B", p.roof, 0.3),
    ]),
    cloth: chance.pick([
      mix(p.door, "#F4ECE2", 0.35),
      mix(p.leaf, "#F4ECE2", 0.3),
      mix("#5B7289", "#F4ECE2", 0.25),
      mix("#C9A45C", "#F4ECE2", 0.25),
    ]),
    pale: light,
    ink: mix(p.roofDark, "#2B2E33", 0.4),
    brass: "#C6A15F",
  };
}
export type RoomColours = ReturnType<typeof roomColours>;

/** Back wall with its skirting, and floorboards or tiles running towards the viewer. */
export function shell({ id, chance }: Scene, c: RoomColours, floor: "boards" | "tiles" = "boards"): string {
  const seam = mix(c.floor, "#3A2F25", 0.28);
  const lines =
    floor === "boards"
      ? repeat(15, (i) => line(`M${(i - 2) * 44} ${FLOOR} L${((i - 2) * 44 - 240) * 1.5 + 240} 320`, seam, 1, 0.5)) +
        repeat(9, () => {
          const y = chance.between(FLOOR + 8, 314);
          const x = chance.between(0, 440);
          return line(`M${x} ${y} h${chance.between(14, 32)}`, seam, 1, 0.35);
        })
      : repeat(5, (i) => line(`M0 ${FLOOR + 6 + i * i * 3.4 + i * 6} H480`, seam, 1, 0.35)) +
        repeat(19, (i) => line(`M${(i - 3) * 34} ${FLOOR} L${((i - 3) * 34 - 240) * 1.6 + 240} 320`, seam, 1, 0.35));
  return (
    rect(0, 0, 480, FLOOR, c.wall) +
    rect(0, 0, 480, FLOOR, `url(#shade-${id})`) +
    rect(0, FLOOR, 480, 82, floor === "tiles" ? mix(c.floor, "#E6E2DA", 0.65) : c.floor) +
    lines +
    rect(0, FLOOR - 9, 480, 9, c.pale) +
    rect(0, FLOOR, 480, 4, "#20232A", 0.1)
  );
}

/** A window with what lies outside: sky, a horizon in the scene's own backdrop, a little green. */
export function lookout(
  { id, palette: p, backdrop, hour, season }: Scene,
  x: number,
  y: number,
  w: number,
  h: number,
  cols = 2,
  rows = 1,
): string {
  const horizon = y + h * 0.62;
  const far = mix(p.leaf, p.sky[1], 0.5);
  const outside =
    backdrop === "sea" || backdrop === "harbour"
      ? rect(x, horizon, w, y + h - horizon, mix(p.sky[0], "#7597AD", 0.6)) +
        repeat(3, (i) => rect(x + w * (0.1 + 0.25 * i), horizon + 6 + i * 7, w * 0.2, 1.2, "#FFFFFF", 0.5)) +
        polygon(
          [
            [x + w * 0.62, horizon - 22],
            [x + w * 0.62 + 12, horizon + 1],
            [x + w * 0.62, horizon + 1],
          ],
          "#FFFFFF",
          0.9,
        )
      : backdrop === "town"
        ? repeat(6, (i) =>
            rect(
              x + (w * i) / 6,
              horizon - (i % 3) * 9 - 4,
              w / 6 - 1,
              y + h - horizon + (i % 3) * 9 + 4,
              mix(i % 2 ? p.wallDark : p.roof, p.sky[1], 0.6),
            ),
          )
        : shape(
            `M${x} ${horizon + 4} q${w * 0.3} ${-h * 0.16} ${w * 0.55} ${-h * 0.04} t${w * 0.45} ${-h * 0.04} V${y + h} H${x}z`,
            far,
          );
  const bush =
    season === "winter"
      ? ""
      : ellipse(x + w * 0.2, y + h, w * 0.18, h * 0.14, p.leaf) +
        ellipse(x + w * 0.34, y + h, w * 0.12, h * 0.09, p.leafDark);
  const frame = mix(p.trim, "#FFFFFF", p.words.wall === "white" || p.words.wall === "charcoal" ? 0 : 0.7);
  const glow = hour === "evening" ? circle(x + w * 0.75, horizon - 12, Math.min(w, h) * 0.1, "#F9E2BF") : "";
  return (
    rect(x - 5, y - 5, w + 10, h + 10, frame) +
    `<clipPath id="out-${id}-${Math.round(x)}"><rect x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(w)}" height="${Math.round(h)}"/></clipPath>` +
    `<g clip-path="url(#out-${id}-${Math.round(x)})">${rect(x, y, w, h, `url(#sky-${id})`)}${glow}${outside}${bush}</g>` +
    repeat(cols - 1, (i) => rect(x + (w * (i + 1)) / cols - 1.5, y, 3, h, frame)) +
    repeat(rows - 1, (i) => rect(x, y + (h * (i + 1)) / rows - 1.5, w, 3, frame)) +
    rect(x - 9, y + h + 5, w + 18, 4, mix(frame, "#8E8578", 0.25)) +
    polygon(
      [
        [x + 10, FLOOR],
        [x + w - 10, FLOOR],
        [x + w + 26, 314],
        [x + 30, 314],
      ],
      "#FFF6E4",
      0.2,
    )
  );
}

/** A lamp on a cord from the ceiling. */
export const pendant = (c: RoomColours, x: number, drop: number, kind: "dome" | "globe" | "cone", colour: string) =>
  rect(x - 0.6, 0, 1.2, drop, c.ink) +
  (kind === "globe"
    ? circle(x, drop + 10, 11, "#FBF3DF") + rect(x - 4, drop - 3, 8, 4, c.brass)
    : kind === "dome"
      ? shape(`M${x - 17} ${drop + 15} a17 16 0 0 1 34 0z`, colour) + rect(x - 9, drop + 15, 18, 3, "#FBEBC4")
      : shape(`M${x - 4} ${drop} h8 l10 20 h-28z`, colour) + rect(x - 10, drop + 20, 20, 2.5, "#FBEBC4"));

/** A leafy plant in a pot standing on y. */
export const houseplant = ({ palette: p, chance }: Scene, x: number, y: number, s = 1) =>
  repeat(7, (i) => {
    const lean = (i - 3) * 8 * s;
    return shape(
      `M${x} ${y - 16 * s} q${lean * 0.4} ${-22 * s} ${lean} ${-chance.between(28, 42) * s} q${9 * s - lean * 0.1} ${20 * s} ${-lean} ${chance.between(27, 30) * s}z`,
      i % 2 ? p.leafDark : mix(p.leaf, "#6E8B62", 0.4),
    );
  }) +
  shape(`M${x - 11 * s} ${y - 20 * s} h${22 * s} l${-3 * s} ${20 * s} h${-16 * s}z`, mix(p.timber, "#C17F5C", 0.5));

/** A framed picture: an abstract of two or three shapes. */
export function framedPicture(scene: Scene, c: RoomColours, x: number, y: number, w: number, h: number): string {
  const { palette: p, chance } = scene;
  const dune = chance.between(0.4, 0.7);
  return (
    rect(x - 3, y - 3, w + 6, h + 6, c.ink) +
    rect(x, y, w, h, "#FBF8F2") +
    rect(x + 5, y + 5, w - 10, h - 10, mix(p.sky[0], "#FFFFFF", 0.3)) +
    circle(x + w * chance.between(0.35, 0.65), y + h * 0.4, Math.min(w, h) * 0.14, mix(p.door, "#FFFFFF", 0.3)) +
    shape(
      `M${x + 5} ${y + h * dune} q${w * 0.3} ${-h * 0.16} ${w - 10} ${h * 0.08} V${y + h - 5} h${-(w - 10)}z`,
      mix(p.leaf, c.cloth, 0.4),
    )
  );
}
