import { chimney, door, pane } from "../openings";
import { flowerBed, picketFence, poplar, tree } from "../plants";
import { rect, repeat } from "../strokes";
import { eavesRoof, gableEnd, wall } from "../walls";
import type { DrawHome } from "./home";

/** A low cottage under a big roof with dormers, behind a picket fence. */
export const cottage: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const x = chance.pick([108, 124]);
  const lining = chance.pick(["shingle", "clapboard", "plain"] as const);
  const dormers = chance.pick([1, 2, 2]);
  const shutters = chance.odds(0.5) ? p.door : undefined;
  const fence = chance.odds(0.6);
  const art =
    tree(scene, 56, 176, chance.between(34, 46)) +
    chimney(p, x + chance.pick([24, 196]), 80, 44, 20) +
    wall(scene, x, 178, 244, 84, p.wall, lining, p.wallDark) +
    eavesRoof(x, 178, 244, 76, p.roof, 34, 14) +
    repeat(dormers, (i) => {
      const at = x + (dormers === 1 ? 100 : 44 + i * 116);
      return (
        wall(scene, at, 134, 40, 38, p.wall, "plain", p.wall) +
        gableEnd(at, 134, 40, 20, p.roofDark, p.wall, 6) +
        pane(p, at + 9, 138, 22, 24, { cols: 2, rows: 2, frame: 2 })
      );
    }) +
    pane(p, x + 26, 202, 46, 34, { cols: 3, rows: 2, shutters }) +
    pane(p, x + 172, 202, 46, 34, { cols: 3, rows: 2, shutters }) +
    gableEnd(x + 92, 190, 60, 20, p.roofDark, p.trim, 5) +
    rect(x + 94, 192, 4, 70, p.trim) +
    rect(x + 146, 192, 4, 70, p.trim) +
    door(p, x + 108, 202, 28, 60, chance.pick(["boarded", "half-glazed"])) +
    rect(x + 98, 259, 48, 6, p.trim) +
    flowerBed(scene, x + 4, 84) +
    flowerBed(scene, x + 156, 84) +
    (fence ? picketFence(scene, 0, x - 20) + picketFence(scene, x + 262, 480 - x - 262) : "") +
    (chance.odds(0.5) ? poplar(scene, 432, 190, 17, 66) : tree(scene, 430, 194, 30));
  return { art, doorX: x + 122, front: chance.pick(["stones", "lawn", "stones"]) };
};
