import { door, pane } from "../openings";
import { hedge, tree } from "../plants";
import { rect, repeat } from "../strokes";
import { wall } from "../walls";
import type { DrawHome } from "./home";

/** Three flats one above the other, each with its own porch to the street. */
export const tripleDecker: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const lining = chance.pick(["clapboard", "shingle"] as const);
  const bay = chance.odds(0.5);
  const floor = (r: number) => {
    const y = 66 + r * 66;
    return (
      rect(128, y, 112, 60, "#20232A", 0.08) +
      pane(p, 148, y + 14, 30, 30, { cols: 1, rows: 2, sill: false }) +
      (r === 2 ? door(p, 198, y + 4, 26, 60, "half-glazed") : door(p, 200, y + 12, 22, 46, "glazed")) +
      rect(124, y + 60, 120, 6, p.trim) +
      (r === 2
        ? ""
        : rect(126, y + 38, 116, 2.4, p.trim) + repeat(14, (i) => rect(130 + i * 8, y + 40, 1.8, 20, p.trim))) +
      repeat(3, (i) => rect(127 + i * 55, y - 6, 5, 66, p.trim)) +
      (bay
        ? rect(262, y + 2, 86, 50, p.wallDark) +
          repeat(3, (i) => pane(p, 269 + i * 27, y + 10, 19, 34, { cols: 1, rows: 2, frame: 2 }))
        : repeat(2, (i) =>
            pane(p, 266 + i * 48, y + 10, 28, 38, { cols: 1, rows: 2, blind: chance.pick([0, 0, 0.4]) }),
          ))
    );
  };
  const art =
    tree(scene, 66, 186, chance.between(32, 40)) +
    wall(scene, 120, 52, 240, 210, p.wall, lining, p.wallDark) +
    rect(110, 40, 260, 14, p.roof) +
    repeat(20, (i) => rect(114 + i * 13, 54, 5, 4, p.trim)) +
    repeat(3, floor) +
    hedge(scene, 262, 92, 13) +
    tree(scene, 422, 196, chance.between(28, 36));
  return { art, doorX: 211, front: chance.pick(["street", "lawn"]) };
};
