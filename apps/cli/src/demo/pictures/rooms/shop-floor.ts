import { mix } from "../colour";
import { circle, rect, repeat, shape } from "../strokes";
import { type DrawRoom, FLOOR, houseplant, lookout, pendant, roomColours, shell } from "./interior";

/** An empty shop: a counter, bare shelves with a few pots, the street through the window. */
export const shopFloor: DrawRoom = (scene) => {
  const { palette: p, chance } = scene;
  const c = roomColours(scene);
  return (
    shell(scene, c) +
    lookout(scene, 28, 56, 168, 138, 3, 1) +
    rect(20, 208, 184, 12, p.timber) +
    rect(228, 60, 220, 132, mix(c.wall, "#20232A", 0.05)) +
    repeat(
      3,
      (r) =>
        rect(228, 92 + r * 44, 220, 5, p.timber) +
        repeat(7, (i) =>
          (i + r) % 3 === 2
            ? ""
            : rect(
                238 + i * 30,
                92 + r * 44 - 16 - ((i * 5 + r * 3) % 9),
                14,
                16 + ((i * 5 + r * 3) % 9),
                [c.cloth, c.pale, p.leaf, p.door][(i + r) % 4]!,
                1,
                3,
              ),
        ),
    ) +
    rect(214, 206, 216, 9, p.timber) +
    rect(222, 215, 200, 68, c.joinery) +
    repeat(10, (i) => rect(232 + i * 20, 220, 1.2, 58, "#20232A", 0.14)) +
    rect(222, 279, 200, 5, "#20232A", 0.2) +
    rect(366, 190, 30, 16, c.ink, 1, 2) +
    shape("M262 206 q14 -14 28 0z", c.brass) +
    circle(276, 197, 2.4, c.brass) +
    houseplant(scene, 70, 208, 0.7) +
    houseplant(scene, 40, 282, 1.2) +
    repeat(3, (i) => pendant(c, 250 + i * 74, 22 + FLOOR * 0.06, chance.odds(0.5) ? "cone" : "dome", c.ink))
  );
};
