import { mix } from "../colour";
import { circle, ellipse, line, rect, repeat, shape } from "../strokes";
import { type DrawRoom, FLOOR, houseplant, lookout, roomColours, shell } from "./interior";

/** Tiled walls, a basin under a mirror, and a freestanding tub or a glass shower. */
export const bathroom: DrawRoom = (scene) => {
  const { palette: p, chance } = scene;
  const c = roomColours(scene);
  const tile = chance.pick([
    mix(p.leaf, "#FFFFFF", 0.45),
    mix(p.sky[0], "#FFFFFF", 0.2),
    mix(c.cloth, "#FFFFFF", 0.55),
    "#F4F1EB",
  ]);
  const tall = chance.odds(0.5);
  const top = tall ? 0 : 116;
  const run = chance.pick([18, 24, 30]);
  const metal = chance.pick([c.brass, c.ink, "#AEB5BA"]);
  const tub =
    shape("M226 196 h178 q-4 62 -34 66 h-112 q-28 -6 -32 -66z", chance.odds(0.5) ? "#FBFAF7" : c.joinery) +
    rect(220, 190, 190, 9, "#FFFFFF", 1, 4.5) +
    rect(220, 197, 190, 3, "#20232A", 0.1) +
    line("M388 192 v-34 q0 -10 -11 -10 h-6 v9", metal, 3.4) +
    shape("M250 262 l-5 10 h10z M372 262 l-5 10 h10z", metal) +
    rect(264, 186, 42, 34, c.cloth, 1, 3) +
    rect(264, 210, 42, 4, "#FFFFFF", 0.4);
  const shower =
    rect(300, 44, 132, 194, "#FFFFFF", 0.24) +
    rect(298, 40, 3, 200, metal) +
    rect(300, 40, 132, 3, metal) +
    line("M404 168 V66 h-26", metal, 3.4) +
    rect(364, 64, 26, 5, metal, 1, 2) +
    circle(404, 172, 5, metal) +
    repeat(8, (i) => rect(366 + i * 3, 76 + (i % 3) * 4, 0.8, 12, "#FFFFFF", 0.8)) +
    rect(300, 232, 140, 8, "#F1EEE8") +
    shape("M312 60 l34 0 l-34 70z", "#FFFFFF", 0.25) +
    rect(226, 214, 52, 6, p.timber) +
    line("M232 220 v22 M272 220 v22", p.timber, 4) +
    rect(234, 204, 34, 10, c.cloth, 1, 2);
  return (
    shell(scene, c, "tiles") +
    rect(0, top, 480, FLOOR - top, tile) +
    repeat(
      Math.ceil((FLOOR - top) / 14),
      (r) =>
        rect(0, top + r * 14, 480, 1, "#20232A", 0.08) +
        repeat(Math.ceil(480 / run) + 1, (i) =>
          rect(i * run + (r % 2 ? run / 2 : 0), top + r * 14, 1, 14, "#20232A", 0.06),
        ),
    ) +
    (tall ? "" : rect(0, 112, 480, 5, c.pale)) +
    rect(0, FLOOR - 3, 480, 5, "#20232A", 0.1) +
    lookout(scene, 220, 40, chance.pick([60, 72]), 84, chance.pick([1, 2]), 2) +
    circle(110, 96, 40, metal) +
    circle(110, 96, 37, mix(p.sky[0], "#FFFFFF", 0.45)) +
    shape("M84 118 l40 -56 h14 l-48 66z", "#FFFFFF", 0.5) +
    repeat(2, (i) => rect(50 + i * 117, 84, 3, 16, metal) + circle(51.5 + i * 117, 78, 8, "#FBEFD2")) +
    rect(46, 170, 132, 8, "#F7F4EE") +
    shape("M84 170 q2 -14 10 -14 h34 q8 0 10 14z", "#FFFFFF") +
    line("M110 156 v-12 q0 -5 6 -5", metal, 3) +
    rect(50, 178, 124, 56, c.joinery) +
    rect(54, 184, 56, 44, "#20232A", 0.07) +
    rect(114, 184, 56, 44, "#20232A", 0.07) +
    rect(98, 200, 3, 12, metal) +
    rect(122, 200, 3, 12, metal) +
    (chance.odds(0.6) ? tub : shower) +
    ellipse(120, 284, 82, 15, mix(c.cloth, "#FFFFFF", 0.5)) +
    ellipse(120, 284, 68, 11, mix(c.cloth, "#FFFFFF", 0.3)) +
    rect(14, 128, 3, 44, metal) +
    rect(10, 134, 22, 62, c.cloth, 1, 2) +
    rect(10, 184, 22, 4, "#FFFFFF", 0.5) +
    houseplant(scene, 446, 258, 0.9)
  );
};
