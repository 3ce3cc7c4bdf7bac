import { mix } from "../colour";
import { circle, line, rect, repeat, shape } from "../strokes";
import { type DrawRoom, FLOOR, houseplant, lookout, pendant, roomColours, shell } from "./interior";

/** A run of cabinets under a window, a range with its hood, and an island or a table in front. */
export const kitchen: DrawRoom = (scene) => {
  const { palette: p, chance } = scene;
  const c = roomColours(scene);
  const top = chance.pick(["#EFEBE3", mix(p.timber, "#D9B98C", 0.5), mix(c.ink, "#6A6F75", 0.4)]);
  const tile = mix(c.wall, "#FFFFFF", 0.55);
  const tiles =
    rect(30, 132, 300, 44, tile) +
    repeat(
      4,
      (r) =>
        rect(30, 143 + r * 11, 300, 0.8, "#20232A", 0.14) +
        repeat(15, (i) => rect(30 + i * 20 + (r % 2) * 10, 132 + r * 11, 0.8, 11, "#20232A", 0.1)),
    );
  const cabinet = (x: number, w: number) =>
    rect(x, 184, w, 50, c.joinery) +
    rect(x + 3, 188, w - 6, 42, "#20232A", 0.07) +
    rect(x + w - 10, 196, 2.4, 14, c.brass);
  const island = chance.odds(0.6);
  const shade = chance.pick(["dome", "globe", "cone"] as const);
  const hob = chance.pick([228, 262]);
  const shelves = chance.odds(0.5);
  const front = island
    ? rect(116, 236, 262, 9, top) +
      rect(126, 245, 242, 60, mix(c.joinery, "#20232A", 0.12)) +
      repeat(3, (i) => rect(134 + i * 78, 252, 70, 46, "#FFFFFF", 0.06)) +
      repeat(
        3,
        (i) =>
          circle(160 + i * 86, 262, 15, p.timber) +
          rect(146 + i * 86, 262, 28, 5, mix(p.timber, "#20232A", 0.2)) +
          line(`M${150 + i * 86} 268 l-5 44 M${170 + i * 86} 268 l5 44`, c.ink, 2.4),
      )
    : rect(110, 244, 250, 8, p.timber) +
      line("M128 252 l-8 60 M342 252 l8 60", mix(p.timber, "#20232A", 0.2), 5) +
      repeat(
        2,
        (i) =>
          rect(160 + i * 120, 222, 38, 4, c.ink) +
          line(`M${163 + i * 120} 224 v22 M${195 + i * 120} 224 v22 M${179 + i * 120} 226 v18`, c.ink, 2.4),
      );
  return (
    shell(scene, c, chance.odds(0.35) ? "tiles" : "boards") +
    tiles +
    lookout(scene, 64, 52, 116, 92, chance.pick([2, 3]), chance.pick([1, 2])) +
    (shelves
      ? repeat(
          2,
          (r) =>
            rect(212, 84 + r * 34, 112, 4, p.timber) +
            repeat(5, (i) =>
              r
                ? rect(218 + i * 20, 100, 11, 18, i % 2 ? c.pale : c.cloth, 1, 2)
                : circle(224 + i * 20, 76, 8, i % 2 ? c.cloth : "#FBF8F2"),
            ),
        )
      : shape(`M${hob - 20} 120 l8 -58 h40 l8 58z`, c.joinery) +
        rect(hob - 22, 120, 60, 6, c.brass) +
        rect(hob - 6, 20, 28, 44, c.joinery)) +
    repeat(5, (i) => cabinet(30 + i * 60, 58)) +
    rect(hob - 16, 186, 50, 46, c.ink) +
    rect(hob - 10, 202, 38, 22, "#596068") +
    rect(hob - 11, 193, 40, 2, "#C9CDD1") +
    rect(26, 176, 308, 8, top) +
    repeat(2, (i) => rect(hob - 10 + i * 24, 172, 16, 4, c.ink)) +
    shape(`M${hob - 8} 172 v-9 h14 v9z`, c.cloth) +
    line("M122 176 v-22 q0 -9 9 -9 q7 0 7 8", c.brass, 3) +
    rect(346, 56, 84, 178, mix(c.joinery, "#FFFFFF", 0.14)) +
    rect(346, 128, 84, 2, "#20232A", 0.2) +
    rect(354, 98, 3, 24, c.brass) +
    rect(354, 138, 3, 30, c.brass) +
    houseplant(scene, 58, 176, 0.55) +
    front +
    shape("M212 236 q18 14 36 0z", mix(p.door, "#F2E8DA", 0.3), island ? 1 : 0) +
    repeat(3, (i) => circle(222 + i * 9, island ? 232 : 240, 5.5, i === 1 ? "#C9A24C" : mix(p.leaf, "#8FA85B", 0.6))) +
    pendant(c, 182, 62 + FLOOR * 0.12, shade, c.cloth) +
    pendant(c, 300, 62 + FLOOR * 0.12, shade, c.cloth)
  );
};
