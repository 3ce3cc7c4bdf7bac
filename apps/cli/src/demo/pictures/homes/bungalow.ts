import { chimney, door, garageDoor, pane } from "../openings";
import { flowerBed, hedge, poplar, tree } from "../plants";
import { polygon, rect } from "../strokes";
import { eavesRoof, wall } from "../walls";
import type { DrawHome } from "./home";

/** One storey under a wide hipped roof, with a small gable over the porch. */
export const bungalow: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const lining = chance.pick(["clapboard", "shingle", "plain", "brick"] as const);
  const garage = chance.odds(0.3);
  const beds = chance.odds(0.5);
  const shutters = chance.odds(0.35) ? p.door : undefined;
  const art =
    tree(scene, 420, 166, chance.between(38, 50)) +
    chimney(p, chance.pick([116, 320, 340]), 92, 40) +
    wall(scene, 92, 176, 296, 86, p.wall, lining, p.wallDark) +
    eavesRoof(92, 176, 296, 60, p.roof, 56, 20) +
    polygon(
      [
        [176, 180],
        [240, 128],
        [304, 180],
      ],
      p.roofDark,
    ) +
    polygon(
      [
        [190, 180],
        [240, 140],
        [290, 180],
      ],
      p.wall,
    ) +
    (chance.odds(0.5) ? pane(p, 230, 158, 20, 14, { cols: 2, frame: 2, sill: false }) : "") +
    rect(178, 176, 124, 7, p.trim) +
    rect(184, 183, 7, 79, p.trim) +
    rect(289, 183, 7, 79, p.trim) +
    pane(p, 112, 198, 48, 36, { cols: chance.pick([2, 3]), rows: 2, shutters }) +
    (garage ? garageDoor(p, 316, 204, 62, 58) : pane(p, 320, 198, 48, 36, { cols: 2, rows: 2, shutters })) +
    pane(p, 264, 200, 16, 36, { cols: 1, rows: 2, frame: 2 }) +
    door(p, 222, 194, 30, 68, chance.pick(["half-glazed", "glazed", "panelled"])) +
    rect(176, 259, 128, 6, p.trim) +
    (beds ? flowerBed(scene, 94, 78) : hedge(scene, 94, 78, 14)) +
    (garage ? "" : beds ? flowerBed(scene, 308, 82) : hedge(scene, 308, 82, 14)) +
    poplar(scene, 54, 214, 14, 44);
  return { art, doorX: 237, front: garage ? "drive" : chance.pick(["lawn", "stones"]) };
};
