import { mix } from "../colour";
import { circle, ellipse, line, rect, repeat, shape } from "../strokes";
import { type DrawRoom, framedPicture, houseplant, lookout, roomColours, shell } from "./interior";

/** A sofa on a rug before a wide window, with a stove, a bookcase or a picture beside it. */
export const livingRoom: DrawRoom = (scene) => {
  const { palette: p, chance } = scene;
  const c = roomColours(scene);
  const side = chance.pick(["stove", "books", "fireplace"] as const);
  const curtain = mix(c.cloth, "#FFFFFF", 0.45);
  const sofa = c.cloth;
  const deep = mix(sofa, "#20232A", 0.16);
  const x = 128;
  const beside = {
    stove: () =>
      rect(402, 0, 10, 150, c.ink) +
      rect(380, 150, 54, 74, c.ink, 1, 4) +
      rect(388, 164, 38, 34, "#F0B567") +
      shape("M396 198 q4 -22 11 -26 q10 10 11 26z", "#F6DDA0") +
      line("M388 224 v12 M426 224 v12", c.ink, 4),
    books: () =>
      rect(364, 56, 94, 178, p.timber) +
      repeat(
        4,
        (r) =>
          rect(370, 62 + r * 43, 82, 37, mix(p.timber, "#20232A", 0.3)) +
          repeat(8, (i) =>
            (i + r * 3) % 5 === 4
              ? ""
              : rect(
                  372 + i * 10,
                  72 + r * 43 + ((i * 7 + r * 5) % 9),
                  8,
                  27 - ((i * 7 + r * 5) % 9),
                  [c.cloth, p.door, p.leafDark, "#E8DFCF", "#5D7489"][(i * 3 + r) % 5]!,
                ),
          ),
      ),
    fireplace: () =>
      rect(352, 126, 112, 108, "#F7F3EB") +
      rect(344, 118, 128, 9, "#F7F3EB") +
      rect(344, 126, 128, 2, "#20232A", 0.14) +
      rect(376, 154, 64, 80, c.ink) +
      shape("M392 234 q2 -30 14 -42 q14 14 18 42z", "#E6A65B") +
      shape("M400 234 q2 -18 8 -26 q8 10 9 26z", "#F7DFA4") +
      framedPicture(scene, c, 376, 48, 64, 54) +
      repeat(2, (i) => rect(356 + i * 98, 104, 4, 14, c.brass)),
  }[side]();
  return (
    shell(scene, c) +
    lookout(scene, x, 46, 176, 110, chance.pick([2, 3, 4]), chance.pick([1, 2])) +
    rect(x - 36, 34, 250, 3, c.brass) +
    [x - 32, x + 180]
      .map(
        (at) =>
          shape(`M${at} 36 h30 q-4 70 2 190 h-34 q6 -110 2 -190z`, curtain) +
          repeat(3, (i) => line(`M${at + 7 + i * 8} 40 V224`, "#20232A", 1, 0.1)),
      )
      .join("") +
    beside +
    ellipse(218, 288, 176, 24, mix(c.cloth, "#F6EFE4", 0.6)) +
    ellipse(218, 288, 158, 19, mix(p.door, "#F6EFE4", 0.72)) +
    rect(108, 186, 214, 62, sofa, 1, 12) +
    repeat(2, (i) => rect(126 + i * 90, 212, 88, 34, mix(sofa, "#FFFFFF", 0.12), 1, 7)) +
    rect(98, 204, 30, 60, deep, 1, 11) +
    rect(304, 204, 30, 60, deep, 1, 11) +
    rect(112, 244, 208, 18, deep) +
    line("M116 262 v10 M314 262 v10", c.ink, 4) +
    rect(136, 196, 32, 28, mix(p.door, "#F4ECE2", 0.15), 1, 5) +
    rect(258, 197, 34, 27, c.pale, 1, 5) +
    repeat(3, (i) => rect(262 + i * 10, 198, 2, 25, p.leaf, 0.6)) +
    ellipse(216, 279, 56, 9, p.timber) +
    line("M184 284 l-6 24 M248 284 l6 24", mix(p.timber, "#20232A", 0.3), 4) +
    rect(196, 268, 26, 5, c.cloth) +
    rect(199, 264, 22, 4, "#F7F3EB") +
    circle(242, 271, 5, c.pale) +
    rect(51, 120, 3, 118, c.ink) +
    shape("M36 122 l8 -30 h18 l8 30z", chance.pick(["#F3E2BD", c.pale, c.cloth])) +
    ellipse(53, 239, 15, 3.5, c.ink) +
    houseplant(scene, 26, 262, 1.15)
  );
};
