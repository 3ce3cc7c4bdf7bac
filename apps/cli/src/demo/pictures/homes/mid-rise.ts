import { door, pane } from "../openings";
import { hedge, tree } from "../plants";
import { rect, repeat } from "../strokes";
import { wall } from "../walls";
import type { DrawHome } from "./home";

/** Six storeys of apartments with stacked balconies over a glazed lobby. */
export const midRise: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const bays = chance.pick([3, 4]);
  const w = 224 / bays;
  const staggered = chance.odds(0.5);
  const lining = chance.pick(["plain", "brick"] as const);
  const penthouse = chance.odds(0.6);
  const unit = (r: number, i: number) => {
    const x = 128 + i * w;
    const y = 50 + r * 34;
    const balcony = staggered ? (r + i) % 2 === 0 : i !== 1;
    return (
      pane(p, x + 9, y, w - 18, 22, {
        cols: balcony ? 2 : 3,
        frame: 1.8,
        sill: false,
        blind: chance.pick([0, 0, 0, 0.35, 0.6]),
      }) +
      (balcony
        ? rect(x + 3, y + 9, w - 6, 15, p.glassLight, 0.62) +
          rect(x + 3, y + 8, w - 6, 1.8, p.roofDark) +
          rect(x + 2, y + 24, w - 4, 3.2, p.roofDark)
        : "")
    );
  };
  const art =
    tree(scene, 66, 204, chance.between(30, 38)) +
    (penthouse
      ? wall(scene, 168, 16, 144, 26, p.wallDark, "plain", p.wall) +
        rect(160, 11, 160, 6, p.roof) +
        repeat(4, (i) => pane(p, 178 + i * 34, 21, 22, 16, { cols: 1, frame: 1.5, sill: false }))
      : rect(196, 24, 52, 16, p.roofDark)) +
    wall(scene, 120, 40, 240, 222, p.wall, lining, p.wallDark) +
    rect(114, 35, 252, 7, p.roof) +
    repeat(5, (r) => repeat(bays, (i) => unit(r, i))) +
    rect(120, 220, 240, 42, p.wallDark) +
    repeat(5, (i) =>
      i === 2 ? "" : rect(130 + i * 46, 228, 36, 34, p.glass) + rect(130 + i * 46, 228, 14, 34, p.glassLight, 0.7),
    ) +
    door(p, 226, 228, 28, 34, "glazed") +
    rect(206, 219, 68, 5, p.roof) +
    (chance.odds(0.5) ? hedge(scene, 124, 82, 11) + hedge(scene, 276, 82, 11) : "") +
    tree(scene, 414, 200, 34) +
    tree(scene, 456, 214, 24);
  return { art, doorX: 240, front: chance.pick(["street", "street", "quay"]) };
};
