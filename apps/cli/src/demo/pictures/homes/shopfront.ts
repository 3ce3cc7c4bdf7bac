import { mix } from "../colour";
import { chimney, door, pane } from "../openings";
import { pot, tree } from "../plants";
import { polygon, rect, repeat } from "../strokes";
import { wall } from "../walls";
import type { DrawHome } from "./home";

/** A shop with a striped awning and one or two storeys of rooms over it. */
export const shopfront: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const top = chance.pick([58, 92]);
  const lining = chance.pick(["brick", "clapboard"] as const);
  const stripes = mix(p.door, "#FFFFFF", 0.08);
  const doorLeft = chance.odds(0.5);
  const glassX = doorLeft ? 190 : 118;
  const doorX = doorLeft ? 132 : 318;
  const art =
    repeat(
      2,
      (i) =>
        wall(scene, i ? 370 : 14, 116 + i * 14, 96, 146 - i * 14, mix(p.wallDark, p.sky[1], 0.35), "plain", p.wall) +
        rect(i ? 366 : 10, 110 + i * 14, 104, 8, mix(p.roof, p.sky[1], 0.3)) +
        repeat(2, (k) => pane(p, (i ? 386 : 30) + k * 38, 138, 22, 34, { cols: 1, rows: 2, frame: 2 })),
    ) +
    chimney(p, 322, top - 32, 30) +
    wall(scene, 104, top, 272, 262 - top, p.wall, lining, p.wallDark) +
    rect(98, top - 8, 284, 10, p.roof) +
    repeat(17, (i) => rect(106 + i * 16, top + 3, 6, 4, p.wallDark)) +
    repeat(top < 80 ? 2 : 1, (r) =>
      repeat(4, (i) =>
        pane(p, 124 + i * 64, top + 18 + r * 46, 34, 32, { cols: 2, rows: 2, blind: chance.pick([0, 0, 0.4]) }),
      ),
    ) +
    rect(104, 160, 272, 18, p.roofDark) +
    rect(112, 165, 256, 8, p.trim, 0.22) +
    repeat(17, (i) =>
      polygon(
        [
          [108 + i * 15.6, 178],
          [123.6 + i * 15.6, 178],
          [121.6 + i * 15.9, 200],
          [105.7 + i * 15.9, 200],
        ],
        i % 2 ? stripes : "#FBF6EC",
      ),
    ) +
    repeat(
      17,
      (i) => `<path d="M${105.7 + i * 15.9} 200 a7.95 5 0 0 0 15.9 0z" fill="${i % 2 ? stripes : "#FBF6EC"}"/>`,
    ) +
    rect(104, 205, 272, 5, "#20232A", 0.08) +
    rect(glassX - 4, 208, 182, 44, p.trim) +
    repeat(
      3,
      (i) =>
        rect(glassX + i * 59, 212, 56, 36, p.glass) +
        polygon(
          [
            [glassX + i * 59, 212],
            [glassX + 36 + i * 59, 212],
            [glassX + i * 59, 242],
          ],
          p.glassLight,
        ),
    ) +
    repeat(6, (i) =>
      rect(glassX + 10 + i * 28, 236 - (i % 3) * 4, 10, 12 + (i % 3) * 4, mix(p.leaf, p.trim, 0.2 + (i % 3) * 0.2)),
    ) +
    rect(glassX - 6, 252, 186, 10, p.roofDark) +
    door(p, doorX, 206, 32, 56, "glazed") +
    pot(scene, doorX + (doorLeft ? 46 : -12)) +
    (chance.odds(0.5) ? tree(scene, 60, 186, 30) : tree(scene, 424, 190, 30));
  return { art, doorX: doorX + 16, front: "street" };
};
