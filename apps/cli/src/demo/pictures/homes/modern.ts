import { door, pane } from "../openings";
import { hedge, pine, poplar, tree } from "../plants";
import { rect, repeat } from "../strokes";
import { texture, wall } from "../walls";
import type { DrawHome } from "./home";

/** Two flat-roofed boxes, one shifted on the other, with timber at the entrance. */
export const modern: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const shift = chance.pick([0, -34, 18]);
  const balcony = chance.odds(0.55);
  const slats = chance.odds(0.5);
  const art =
    (chance.odds(0.5) ? poplar(scene, 62, 176, 18, 80) : pine(scene, 58, 150) + pine(scene, 88, 96)) +
    tree(scene, 430, 180, chance.between(32, 42)) +
    rect(108, 262, 262, 4, "#20232A", 0.18) +
    wall(scene, 104, 160, 258, 102, p.wall, "plain", p.wallDark) +
    wall(scene, 150 + shift, 92, 200, 76, p.wallDark, chance.odds(0.4) ? "battens" : "plain", p.wall) +
    rect(140 + shift, 84, 222, 10, p.roof) +
    rect(140 + shift, 84, 222, 2, "#FFFFFF", 0.2) +
    rect(94, 156, 170, 9, p.roofDark) +
    pane(p, 166 + shift, 106, 74, 46, { cols: chance.pick([2, 3]), frame: 2 }) +
    pane(p, 262 + shift, 106, 70, 46, { cols: chance.pick([1, 2]), frame: 2, blind: chance.pick([0, 0, 0.3]) }) +
    (balcony ? rect(158 + shift, 132, 90, 26, p.glassLight, 0.55) + rect(158 + shift, 130, 90, 2.5, p.roofDark) : "") +
    pane(p, 118, 182, 92, 66, { cols: chance.pick([2, 3, 4]), frame: 2 }) +
    rect(264, 168, 98, 94, p.timber) +
    texture(slats ? "battens" : "clapboard", 264, 168, 98, 94, p.roof) +
    rect(264, 168, 98, 6, "#20232A", 0.16) +
    door(p, 230, 186, 26, 76, chance.pick(["glazed", "half-glazed"])) +
    rect(278, 190, 70, 72, p.roofDark) +
    repeat(4, (i) => rect(278, 204 + i * 14, 70, 1, p.wallDark, 0.5)) +
    hedge(scene, 104, 112, 12);
  return { art, doorX: 243, front: chance.pick(["lawn", "drive", "stones"]) };
};
