import { mix } from "../colour";
import { chimney, door, garageDoor, pane } from "../openings";
import { flowerBed, hedge, picketFence, tree } from "../plants";
import { polygon, rect, repeat } from "../strokes";
import { wall } from "../walls";
import type { DrawHome } from "./home";

/** A deep porch on stone piers under a broad gable, with a cross wing. */
export const craftsman: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const lining = chance.pick(["clapboard", "shingle"] as const);
  const garage = chance.odds(0.5);
  const stone = mix(p.ground, "#8D877D", 0.6);
  const pier = (x: number) =>
    rect(x - 2, 232, 14, 30, stone) +
    rect(x - 3, 230, 16, 4, p.trim) +
    polygon(
      [
        [x + 1, 230],
        [x + 2, 192],
        [x + 8, 192],
        [x + 9, 230],
      ],
      p.trim,
    );
  const art =
    tree(scene, 50, 190, chance.between(30, 38)) +
    (chance.odds(0.5) ? chimney(p, 342, 62, 28) : "") +
    wall(scene, 104, 128, 272, 134, p.wall, lining, p.wallDark) +
    polygon(
      [
        [230, 134],
        [252, 84],
        [372, 84],
        [394, 134],
      ],
      p.roofDark,
    ) +
    rect(252, 84, 120, 2, "#FFFFFF", 0.18) +
    polygon(
      [
        [84, 136],
        [168, 70],
        [252, 136],
      ],
      p.roof,
    ) +
    polygon(
      [
        [104, 136],
        [168, 84],
        [232, 136],
      ],
      p.wallDark,
    ) +
    repeat(3, (i) =>
      polygon(
        [
          [104 + i * 58, 136],
          [112 + i * 58, 136],
          [104 + i * 58, 144],
        ],
        p.trim,
      ),
    ) +
    pane(p, 152, 102, 32, 24, { cols: chance.pick([2, 3]) }) +
    pane(p, 126, 146, 34, 28, { cols: 2, rows: 2 }) +
    pane(p, 186, 146, 34, 28, { cols: 2, rows: 2 }) +
    rect(104, 184, 150, 9, p.roof) +
    rect(104, 193, 150, 69, "#20232A", 0.1) +
    door(p, 190, 204, 26, 58, chance.pick(["half-glazed", "panelled"])) +
    pane(p, 130, 208, 38, 32, { cols: 3, sill: false }) +
    repeat(14, (i) => (i > 6 && i < 11 ? "" : rect(120 + i * 8.2, 240, 1.8, 20, p.trim))) +
    rect(120, 238, 54, 2.4, p.trim) +
    pier(108) +
    pier(238) +
    pane(p, 278, 148, 30, 34, { cols: 1, rows: 2 }) +
    pane(p, 328, 148, 30, 34, { cols: 1, rows: 2 }) +
    (garage
      ? garageDoor(p, 272, 204, 90, 58)
      : pane(p, 284, 206, 64, 34, { cols: 3, rows: 1 }) + flowerBed(scene, 262, 112)) +
    (chance.odds(0.5) ? picketFence(scene, 380, 96) : hedge(scene, 380, 54, 20)) +
    tree(scene, 440, 190, chance.between(26, 34)) +
    rect(184, 259, 40, 6, p.trim);
  return { art, doorX: 203, front: garage ? chance.pick(["lawn", "drive"]) : chance.pick(["lawn", "stones"]) };
};
