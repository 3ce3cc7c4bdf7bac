import { mix } from "../colour";
import { chimney, door, oculus, pane } from "../openings";
import { pine, pot } from "../plants";
import { rect, repeat, shape } from "../strokes";
import { eavesRoof, gableEnd, wall } from "../walls";
import type { DrawHome } from "./home";

/** A shingled house at the water's edge, with a deck on piles and a dinghy. */
export const boathouse: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const lining = chance.pick(["shingle", "battens", "clapboard"] as const);
  const long = chance.odds(0.5);
  const hull = mix(p.door, "#FFFFFF", 0.12);
  const art =
    pine(scene, 56, chance.between(120, 160)) +
    pine(scene, 92, chance.between(80, 110)) +
    chimney(p, 318, 92, 44, 16) +
    wall(scene, 254, 168, long ? 142 : 112, 94, p.wallDark, "shingle", p.wall) +
    eavesRoof(254, 168, long ? 142 : 112, 42, p.roofDark, 16, 10) +
    pane(p, 276, 190, long ? 92 : 66, 46, { cols: long ? 4 : 3 }) +
    wall(scene, 128, 138, 130, 124, p.wall, lining, p.wallDark) +
    gableEnd(128, 138, 130, 70, p.roof, p.wall) +
    (chance.odds(0.5) ? oculus(p, 193, 112, 14) : pane(p, 178, 98, 30, 30, { cols: 2, rows: 2 })) +
    repeat(2, (i) => pane(p, 146 + i * 60, 154, 34, 30, { cols: 2, rows: 2 })) +
    pane(p, 144, 204, 46, 44, { cols: 2, sill: false }) +
    door(p, 212, 200, 28, 62, "glazed") +
    rect(110, 259, 300, 6, p.timber) +
    repeat(14, (i) => rect(114 + i * 23, 258, 1, 7, "#20232A", 0.2)) +
    pot(scene, 256, 260) +
    shape("M346 262 q30 6 72 0 l-8 -12 q-28 4 -56 0z", hull) +
    rect(352, 250, 58, 2, p.trim);
  return { art, doorX: 226, front: "quay" };
};
