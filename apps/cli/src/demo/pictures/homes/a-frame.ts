import { door, pane } from "../openings";
import { pine, poplar } from "../plants";
import { polygon, rect, repeat } from "../strokes";
import { texture } from "../walls";
import type { DrawHome } from "./home";

/** A steep roof down to the ground, glazed under the ridge, with a deck in front. */
export const aFrame: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const pines = chance.odds(0.6);
  const glazed = chance.odds(0.5);
  const half = chance.pick([104, 112, 120]);
  const trees = pines
    ? pine(scene, 70, 168) + pine(scene, 108, 110) + pine(scene, 398, 152) + pine(scene, 438, 104)
    : poplar(scene, 88, 168, 20, 90) +
      poplar(scene, 122, 196, 15, 62) +
      poplar(scene, 402, 172, 19, 86) +
      poplar(scene, 436, 200, 14, 58);
  const inner = half - 24;
  const art =
    trees +
    rect(281, 78, 8, 66, p.roofDark) +
    rect(278, 75, 14, 4, p.roofDark) +
    polygon(
      [
        [240 - half, 262],
        [240, 46],
        [240 + half, 262],
      ],
      p.roof,
    ) +
    polygon(
      [
        [240, 46],
        [240 + half, 262],
        [240 + half - 12, 262],
      ],
      "#FFFFFF",
      0.1,
    ) +
    polygon(
      [
        [240 - inner, 262],
        [240, 88],
        [240 + inner, 262],
      ],
      p.wall,
    ) +
    polygon(
      [
        [240, 88],
        [240 + inner, 262],
        [240, 262],
      ],
      p.wallDark,
      0.75,
    ) +
    (glazed
      ? polygon(
          [
            [240, 98],
            [208, 164],
            [272, 164],
          ],
          p.trim,
        ) +
        polygon(
          [
            [240, 106],
            [214, 160],
            [266, 160],
          ],
          p.glass,
        ) +
        polygon(
          [
            [240, 106],
            [214, 160],
            [236, 160],
          ],
          p.glassLight,
        ) +
        rect(239, 104, 2, 58, p.trim)
      : pane(p, 218, 140, 44, 30, { cols: 2 })) +
    rect(192, 176, 96, 4, p.timber) +
    repeat(9, (i) => rect(195 + i * 11, 168, 1.6, 9, p.timber)) +
    rect(192, 166, 96, 2.4, p.timber) +
    pane(p, 186, 204, 28, 44, { cols: 1, rows: 1 }) +
    pane(p, 268, 204, 28, 44, { cols: 1, rows: 1 }) +
    door(p, 226, 200, 28, 62, chance.pick(["half-glazed", "boarded", "glazed"])) +
    rect(132, 258, 216, 8, p.timber) +
    texture("battens", 132, 258, 216, 8, p.roof) +
    rect(206, 266, 68, 5, p.timber);
  return { art, doorX: 240, front: chance.pick(["lawn", "stones", "drive"]) };
};
