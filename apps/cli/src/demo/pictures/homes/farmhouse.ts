import { mix } from "../colour";
import { chimney, door, pane } from "../openings";
import { hedge, tree } from "../plants";
import { polygon, rect, repeat } from "../strokes";
import { eavesRoof, gableEnd, texture, wall } from "../walls";
import type { DrawHome } from "./home";

/** A long farmhouse with a full porch, and its barn behind. */
export const farmhouse: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const barn = mix("#8E4A3C", p.roof, chance.between(0, 0.5));
  const lining = chance.pick(["clapboard", "battens"] as const);
  const dormers = chance.odds(0.5);
  const silo = chance.odds(0.5);
  const art =
    (silo
      ? rect(430, 128, 28, 134, mix(p.wallDark, "#B9BEC2", 0.6)) +
        `<path d="M430 128 a14 14 0 0 1 28 0z" fill="${p.roof}"/>`
      : tree(scene, 452, 190, 28)) +
    polygon(
      [
        [334, 176],
        [350, 140],
        [380, 122],
        [410, 140],
        [426, 176],
      ],
      p.roofDark,
    ) +
    rect(340, 174, 80, 88, barn) +
    texture("battens", 340, 174, 80, 88, "#20232A") +
    polygon(
      [
        [340, 176],
        [354, 144],
        [380, 130],
        [406, 144],
        [420, 176],
      ],
      barn,
    ) +
    rect(362, 206, 36, 56, mix(barn, "#20232A", 0.2)) +
    `<path d="M362 206 l36 56 M398 206 l-36 56 M362 206 h36 v56 h-36z" stroke="${p.trim}" stroke-width="2" fill="none" opacity=".8"/>` +
    rect(370, 150, 20, 18, p.trim) +
    rect(372, 152, 16, 14, mix(barn, "#20232A", 0.4)) +
    tree(scene, 44, 178, chance.between(34, 44)) +
    chimney(p, 104, 74, 40) +
    wall(scene, 88, 132, 232, 130, p.wall, lining, p.wallDark) +
    eavesRoof(88, 132, 232, 52, p.roof, 22, 12) +
    (dormers
      ? repeat(
          2,
          (i) =>
            wall(scene, 132 + i * 108, 100, 34, 30, p.wall, "plain", p.wall) +
            gableEnd(132 + i * 108, 100, 34, 16, p.roofDark, p.wall, 5) +
            pane(p, 140 + i * 108, 104, 18, 20, { cols: 2, rows: 2, frame: 2, sill: false }),
        )
      : gableEnd(168, 132, 72, 44, p.roofDark, p.wall, 8) + pane(p, 193, 104, 22, 22, { cols: 2, rows: 2, frame: 2 })) +
    repeat(4, (i) => pane(p, 104 + i * 56, 148, 28, 32, { cols: 2, rows: 2 })) +
    polygon(
      [
        [78, 204],
        [90, 190],
        [318, 190],
        [330, 204],
      ],
      p.roofDark,
    ) +
    rect(84, 204, 240, 4, p.trim) +
    rect(88, 208, 232, 54, "#20232A", 0.08) +
    repeat(6, (i) => rect(90 + i * 45.2, 206, 4, 54, p.trim)) +
    repeat(2, (i) => pane(p, 108 + i * 132, 216, 40, 30, { cols: 2, rows: 2, sill: false })) +
    door(p, 188, 208, 28, 54, chance.pick(["half-glazed", "boarded"])) +
    rect(82, 258, 244, 7, p.trim) +
    hedge(scene, 88, 74, 10);
  return { art, doorX: 202, front: chance.pick(["drive", "lawn"]) };
};
