import { chimney, door, pane } from "../openings";
import { hedge, poplar, tree } from "../plants";
import { polygon, rect, repeat } from "../strokes";
import { eavesRoof, wall } from "../walls";
import type { DrawHome } from "./home";

/** A symmetrical two-storey house of five bays with a pedimented door. */
export const colonial: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const shutters = chance.odds(0.7) ? p.door : undefined;
  const bays = chance.pick([5, 5, 3]);
  const pitch = 240 / bays;
  const lining = chance.pick(["clapboard", "brick", "clapboard"] as const);
  const width = bays === 5 ? 24 : 34;
  const opening = (i: number, y: number, h: number) =>
    pane(p, 120 + pitch * (i + 0.5) - width / 2, y, width, h, { cols: 2, rows: 3, frame: 2.5, shutters });
  const art =
    (chance.odds(0.5) ? poplar(scene, 70, 182, 18, 78) : tree(scene, 62, 182, 40)) +
    chimney(p, 122, 66, 40) +
    chimney(p, 340, 66, 40) +
    wall(scene, 112, 128, 256, 134, p.wall, lining, p.wallDark) +
    eavesRoof(112, 128, 256, 44, p.roof, 26, 12) +
    rect(104, 128, 272, 6, p.trim) +
    rect(112, 134, 7, 128, p.trim) +
    rect(361, 134, 7, 128, p.trim) +
    repeat(bays, (i) => opening(i, 146, 36)) +
    repeat(bays, (i) => (i === (bays - 1) / 2 ? "" : opening(i, 204, 38))) +
    polygon(
      [
        [214, 200],
        [240, 184],
        [266, 200],
      ],
      p.trim,
    ) +
    rect(214, 200, 52, 5, p.trim) +
    rect(216, 205, 6, 57, p.trim) +
    rect(258, 205, 6, 57, p.trim) +
    door(p, 227, 208, 26, 54, "panelled") +
    rect(212, 258, 56, 6, p.trim) +
    hedge(scene, 118, 90, 13) +
    hedge(scene, 272, 90, 13) +
    tree(scene, 428, 184, chance.between(32, 42));
  return { art, doorX: 240, front: chance.pick(["lawn", "lawn", "stones"]) };
};
