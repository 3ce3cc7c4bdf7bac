import { door, pane } from "../openings";
import { hedge, tree } from "../plants";
import { rect, repeat } from "../strokes";
import { wall } from "../walls";
import type { DrawHome } from "./home";

/** A four-storey block with railed balconies and a lower side bay. */
export const condo: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const lining = chance.pick(["plain", "brick", "battens"] as const);
  const wide = chance.odds(0.5);
  const glass = chance.odds(0.5);
  const floor = (r: number) => {
    const y = 60 + r * 46;
    const balcony = (x: number, w: number) =>
      glass
        ? rect(x, y + 12, w, 18, p.glassLight, 0.6) +
          rect(x, y + 11, w, 2, p.roofDark) +
          rect(x, y + 30, w, 3, p.roofDark)
        : rect(x, y + 32, w, 3, p.roofDark) +
          rect(x, y + 15, w, 1.6, p.roofDark) +
          repeat(Math.floor(w / 7), (i) => rect(x + 2 + i * 7, y + 16, 1.2, 16, p.roofDark));
    return (
      repeat(3, (i) =>
        r === 3 && i === 1
          ? ""
          : pane(p, 154 + i * 58, y, 38, 27, { cols: i === 2 ? 1 : 2, frame: 2, blind: chance.pick([0, 0, 0, 0.4]) }),
      ) +
      (r ? repeat(2, (i) => pane(p, 338 + i * 28, y + 2, 18, 26, { cols: 1, frame: 2 })) : "") +
      (r < 3 ? balcony(148, wide ? 112 : 52) : "")
    );
  };
  const art =
    tree(scene, 76, 200, 36) +
    wall(scene, 326, 78, 70, 184, p.wallDark, lining === "brick" ? "plain" : "battens", p.wall) +
    wall(scene, 136, 42, 190, 220, p.wall, lining, p.wallDark) +
    rect(130, 36, 202, 8, p.roof) +
    rect(322, 72, 80, 7, p.roofDark) +
    (chance.odds(0.5) ? rect(176, 22, 40, 16, p.roofDark) : rect(262, 26, 26, 12, p.wallDark)) +
    repeat(4, floor) +
    rect(208, 192, 46, 70, p.wallDark) +
    door(p, 216, 206, 30, 56, "glazed") +
    rect(202, 190, 58, 5, p.roof) +
    hedge(scene, 140, 56, 12) +
    hedge(scene, 270, 122, 12) +
    tree(scene, 434, 206, chance.between(26, 34));
  return { art, doorX: 231, front: chance.pick(["lawn", "street", "street"]) };
};
