import { chimney, door, pane } from "../openings";
import { pot, tree } from "../plants";
import { polygon, rect, repeat } from "../strokes";
import { wall } from "../walls";
import type { DrawHome } from "./home";

/** A brick works turned into lofts, with tall gridded windows. */
export const loft: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const sawtooth = chance.odds(0.45);
  const bays = chance.pick([4, 4, 5]);
  const w = 264 / bays;
  const entrance = chance.pick([1, 2]);
  const grid = chance.pick([3, 4]);
  const roof = sawtooth
    ? repeat(
        4,
        (i) =>
          polygon(
            [
              [92 + i * 74, 86],
              [92 + i * 74, 52],
              [166 + i * 74, 86],
            ],
            p.roof,
          ) +
          polygon(
            [
              [96 + i * 74, 82],
              [96 + i * 74, 60],
              [102 + i * 74, 64],
              [102 + i * 74, 82],
            ],
            p.glassLight,
          ),
      )
    : chimney(p, 300, 34, 46, 26) +
      (chance.odds(0.5)
        ? rect(130, 46, 44, 32, p.timber) +
          rect(126, 42, 52, 5, p.roofDark) +
          polygon(
            [
              [126, 42],
              [152, 28],
              [178, 42],
            ],
            p.roofDark,
          )
        : "");
  const art =
    roof +
    wall(scene, 96, 84, 288, 178, p.wall, "brick", p.wallDark) +
    rect(90, 76, 300, 10, p.roof) +
    rect(90, 168, 300, 5, p.wallDark) +
    repeat(bays, (i) => {
      const x = 112 + i * w;
      const glass = w - 20;
      const lower = i === entrance ? "" : pane(p, x, 190, glass, 54, { cols: 3, rows: grid, frame: 2 });
      return (
        rect(x - 4, 96, glass + 8, 5, p.wallDark) +
        pane(p, x, 104, glass, 54, { cols: 3, rows: grid, frame: 2 }) +
        lower
      );
    }) +
    door(p, 112 + entrance * w + (w - 20) / 2 - 17, 198, 34, 64, "glazed") +
    rect(112 + entrance * w - 8, 186, w - 4, 6, p.roofDark) +
    rect(96, 256, 288, 6, p.wallDark, 0.6) +
    tree(scene, 50, 194, chance.between(30, 38)) +
    tree(scene, 430, 200, chance.between(26, 34)) +
    pot(scene, 112 + entrance * w - 10);
  return { art, doorX: 112 + entrance * w + (w - 20) / 2, front: "street" };
};
