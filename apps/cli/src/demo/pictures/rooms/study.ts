import { mix } from "../colour";
import { circle, ellipse, line, rect, repeat, shape } from "../strokes";
import { type DrawRoom, framedPicture, houseplant, lookout, roomColours, shell } from "./interior";

/** A desk at the window, with shelves over it and a lamp. */
export const study: DrawRoom = (scene) => {
  const { palette: p, chance } = scene;
  const c = roomColours(scene);
  const books = [c.cloth, p.door, p.leafDark, "#E8DFCF", "#5D7489", c.brass];
  return (
    shell(scene, c) +
    lookout(scene, 60, 48, 150, 116, chance.pick([2, 3]), chance.pick([1, 2])) +
    repeat(
      3,
      (r) =>
        rect(254, 66 + r * 40, 180, 5, p.timber) +
        repeat(13, (i) =>
          (i + r * 4) % 6 === 5
            ? ""
            : rect(
                260 + i * 13,
                66 + r * 40 - 18 - ((i * 5 + r * 7) % 11),
                9,
                18 + ((i * 5 + r * 7) % 11),
                books[(i * 2 + r) % books.length]!,
              ),
        ),
    ) +
    framedPicture(scene, c, 438, 178, 28, 34) +
    ellipse(218, 294, 190, 18, mix(c.cloth, "#F6EFE4", 0.55)) +
    rect(70, 192, 320, 9, p.timber) +
    line("M88 201 l-6 92 M372 201 l6 92", mix(p.timber, "#20232A", 0.25), 5) +
    rect(290, 201, 74, 36, mix(p.timber, "#20232A", 0.12)) +
    rect(320, 217, 14, 3, c.brass) +
    rect(178, 140, 88, 48, c.ink, 1, 3) +
    rect(182, 144, 80, 40, mix(p.sky[0], "#FFFFFF", 0.3)) +
    rect(190, 152, 40, 3, c.ink, 0.4) +
    repeat(3, (i) => rect(190, 160 + i * 7, 56 - i * 12, 2.4, c.ink, 0.25)) +
    rect(218, 187, 8, 6, c.ink) +
    rect(188, 194, 66, 3, "#E9E4DB") +
    line("M112 192 v-24 l22 -26", c.ink, 2.6) +
    shape("M126 146 l18 -12 l10 18z", c.cloth) +
    ellipse(112, 191, 12, 3, c.ink) +
    rect(292, 176, 16, 16, mix(p.door, "#F4ECE2", 0.2), 1, 2) +
    line("M297 176 l-3 -12 M301 176 v-14 M305 176 l4 -11", c.brass, 1.6) +
    rect(330, 184, 44, 4, p.door) +
    rect(333, 180, 38, 4, c.pale) +
    rect(331, 188, 42, 4, p.leafDark) +
    shape("M182 214 q40 -12 80 0 l-4 44 q-36 10 -72 0z", c.joinery) +
    rect(186, 256, 72, 11, mix(c.joinery, "#20232A", 0.15), 1, 5) +
    rect(219, 266, 6, 22, c.ink) +
    line("M222 288 l-26 16 M222 288 l26 16 M222 288 v18", c.ink, 4) +
    repeat(3, (i) => circle(196 + i * 26, 305, 3, c.ink)) +
    houseplant(scene, 34, 266, chance.between(1, 1.3))
  );
};
