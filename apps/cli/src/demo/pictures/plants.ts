import { mix } from "./colour";
import type { Scene } from "./scene";
import { circle, ellipse, line, polygon, rect, repeat, shape } from "./strokes";

/** Where walls meet the ground. */
export const GROUND = 262;
const BARK = "#6E5F52";

/** A broadleaf tree: crown of radius r at x, y. Bare in winter, sometimes in blossom in spring. */
export function tree({ palette: p, season, chance }: Scene, x: number, y: number, r: number): string {
  const trunk = rect(x - 2.5, y, 5, GROUND - y, BARK);
  if (season === "winter") return trunk + bareCrown(x, y, r);
  const leaf = season === "spring" && chance.odds(0.45) ? mix(p.leaf, "#EBCACB", 0.75) : p.leaf;
  const dark = leaf === p.leaf ? p.leafDark : mix(p.leafDark, "#D7A9AC", 0.7);
  const lean = chance.between(-0.2, 0.2);
  return (
    trunk +
    line(`M${x} ${y + r * 0.9} l${r * 0.35} ${-r * 0.5}`, BARK, 2.5) +
    circle(x, y, r, leaf) +
    circle(x - r * 0.55, y + r * (0.42 + lean), r * 0.55, leaf) +
    circle(x + r * 0.35, y + r * 0.25, r * 0.68, dark, 0.55) +
    circle(x - r * 0.3, y - r * 0.35, r * 0.4, "#FFFFFF", 0.1)
  );
}

const bareCrown = (x: number, y: number, r: number) =>
  line(`M${x} ${y + r} V${y - r * 0.85}`, BARK, 3) +
  [
    [0.8, -0.7, -0.5],
    [0.5, 0.75, -0.45],
    [0.2, -0.55, -0.6],
    [-0.05, 0.5, -0.5],
    [-0.3, -0.3, -0.45],
  ]
    .map(([from, dx, dy]) =>
      line(`M${x} ${y + r * from!} q${(r * dx!) / 3} ${(r * dy!) / 4} ${r * dx!} ${r * dy!}`, BARK, 1.8),
    )
    .join("");

/** A slender columnar tree. */
export const poplar = ({ palette: p }: Scene, x: number, y: number, w: number, h: number) =>
  rect(x - 2, y + h - 6, 4, Math.max(0, GROUND - y - h + 8), BARK) +
  ellipse(x, y, w, h, p.leaf) +
  shape(`M${x} ${y - h} A${w} ${h} 0 0 1 ${x} ${y + h} Z`, p.leafDark, 0.6);

/** A conifer standing on the ground; evergreen in every season. */
export function pine({ palette: p, season }: Scene, x: number, h: number): string {
  const green =
    season === "winter" ? mix(p.leaf, "#C9D6D6", 0.3) : mix(p.leafDark, "#4F6650", season === "autumn" ? 0.7 : 0.35);
  const tier = (top: number, bottom: number, half: number) =>
    polygon(
      [
        [x, top],
        [x + half, bottom],
        [x - half, bottom],
      ],
      green,
    ) +
    polygon(
      [
        [x, top],
        [x + half, bottom],
        [x, bottom],
      ],
      "#20332A",
      0.16,
    );
  const top = GROUND - h;
  return (
    rect(x - 2, GROUND - 12, 4, 12, BARK) +
    tier(top + h * 0.42, GROUND - 8, h * 0.26) +
    tier(top + h * 0.2, GROUND - h * 0.32, h * 0.21) +
    tier(top, GROUND - h * 0.58, h * 0.15)
  );
}

export const hedge = ({ palette: p }: Scene, x: number, w: number, h = 18) =>
  rect(x, GROUND - h, w, h + 4, p.leafDark, 1, h / 2) + rect(x, GROUND - h, w, h / 2, p.leaf, 1, h / 4);

/** Low shrubs with a few flowers in the door's colour, outside winter. */
export const flowerBed = ({ palette: p, season, chance }: Scene, x: number, w: number) =>
  repeat(Math.floor(w / 13), (i) =>
    circle(x + 7 + i * 13, GROUND - 3, chance.between(6, 9), i % 2 ? p.leaf : p.leafDark),
  ) +
  (season === "winter"
    ? ""
    : repeat(Math.floor(w / 9), (i) =>
        circle(x + 5 + i * 9, GROUND - chance.between(2, 11), 1.7, i % 3 ? mix(p.door, "#FFFFFF", 0.45) : "#F6EBD2"),
      ));

/** A potted plant beside a door. */
export const pot = ({ palette: p }: Scene, x: number, y = GROUND) =>
  circle(x, y - 16, 8, p.leaf) +
  circle(x + 2, y - 14, 5, p.leafDark, 0.6) +
  polygon(
    [
      [x - 6, y - 11],
      [x + 6, y - 11],
      [x + 4, y],
      [x - 4, y],
    ],
    mix(p.timber, "#B5714F", 0.5),
  );

/** A picket fence between two x, interrupted by nothing: leave the gate free yourself. */
export const picketFence = ({ palette: p }: Scene, x: number, w: number) => {
  const white = mix(p.trim, "#FFFFFF", 0.6);
  return (
    rect(x, GROUND - 8, w, 2, white) +
    repeat(Math.floor(w / 7), (i) => shape(`M${x + i * 7} ${GROUND + 4} v-17 l2 -3 l2 3 v17z`, white))
  );
};
