import { chimney, door, garageDoor, oculus, pane } from "../openings";
import { hedge, poplar, tree } from "../plants";
import { polygon, rect } from "../strokes";
import { gableEnd, wall } from "../walls";
import type { DrawHome } from "./home";

/** A two-storey house with its gable to the street and a lower wing at the side. */
export const gable: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const lining = chance.pick(["clapboard", "clapboard", "battens", "shingle"] as const);
  const shutters = chance.odds(0.4) ? p.door : undefined;
  const attic = chance.odds(0.5) ? pane(p, 190, 104, 30, 30, { cols: 2, rows: 2 }) : oculus(p, 205, 116, 13);
  const garage = chance.odds(0.35);
  const rows = chance.pick([2, 3]);
  const art =
    tree(scene, 66, chance.between(164, 190), chance.between(36, 48)) +
    poplar(scene, 428, 184, chance.between(14, 22), chance.between(58, 78)) +
    (chance.odds(0.5) ? chimney(p, 340, 96, 34) : "") +
    wall(scene, 290, 164, 104, 98, p.wallDark, chance.odds(0.4) ? "battens" : "plain", p.wall) +
    wall(scene, 120, 140, 170, 122, p.wall, lining, p.wallDark) +
    gableEnd(120, 140, 170, 64, p.roof, p.wall) +
    rect(120, 141, 170, 6, p.wallDark) +
    polygon(
      [
        [282, 168],
        [300, 118],
        [398, 118],
        [410, 168],
      ],
      p.roofDark,
    ) +
    rect(300, 118, 98, 2, "#FFFFFF", 0.2) +
    attic +
    pane(p, 142, 168, 36, 48, { cols: 2, rows, shutters }) +
    door(p, 206, 186, 30, 76, chance.pick(["half-glazed", "panelled", "boarded"])) +
    (garage ? garageDoor(p, 308, 196, 66, 66) : pane(p, 312, 192, 60, 38, { cols: 3 })) +
    (chance.odds(0.5) ? pane(p, 252, 168, 22, 48, { cols: 1, rows }) : "") +
    rect(196, 259, 50, 6, p.trim) +
    hedge(scene, 124, 66, chance.between(12, 20)) +
    (garage ? "" : hedge(scene, 306, 88, 16));
  return { art, doorX: 221, front: chance.pick(["lawn", "stones", "lawn"]) };
};
