import { mix } from "../colour";
import { pine, poplar, tree } from "../plants";
import { circle, ellipse, line, rect, repeat, shape } from "../strokes";
import { backdropOf, sky } from "../surroundings";
import { type DrawRoom, houseplant, roomColours } from "./interior";

/** A deck with a railing, two chairs and a table, and what lies beyond. */
export const terrace: DrawRoom = (scene) => {
  const { palette: p, chance, backdrop } = scene;
  const c = roomColours(scene);
  const deck = mix(p.timber, "#D8CBB8", 0.35);
  const rail = chance.pick(["glass", "bars", "cables"] as const);
  const post = rail === "bars" ? mix(p.trim, "#FFFFFF", 0.4) : c.ink;
  const awning = chance.odds(0.5);
  const seat = (x: number, turn: 1 | -1) =>
    line(
      `M${x} 214 l${-10 * turn} 56 M${x} 250 h${34 * turn} M${x + 34 * turn} 250 v40 M${x - 7 * turn} 262 l${-6 * turn} 30`,
      mix(p.timber, "#20232A", 0.2),
      4,
    ) + shape(`M${x - 3 * turn} 206 l${9 * turn} 0 l${4 * turn} 40 h${30 * turn} v9 h${-40 * turn}z`, c.cloth);
  const barrier = {
    glass: () =>
      rect(0, 196, 480, 52, "#FFFFFF", 0.26) +
      repeat(5, (i) => shape(`M${i * 100 + 20} 200 h26 l-34 44 h-12z`, "#FFFFFF", 0.18)),
    bars: () => repeat(48, (i) => rect(i * 10 + 3, 198, 2, 50, post)),
    cables: () => repeat(5, (i) => rect(0, 204 + i * 9, 480, 1.2, post)),
  }[rail]();
  return (
    sky(scene) +
    backdropOf(scene) +
    rect(0, 240, 480, 20, p.ground) +
    (backdrop === "sea" || backdrop === "harbour"
      ? poplar(scene, 440, 200, 14, 54)
      : tree(scene, 410, 176, 38) + (chance.odds(0.5) ? pine(scene, 60, 120) : tree(scene, 44, 198, 28))) +
    barrier +
    repeat(5, (i) => rect(i * 118 + 2, 192, 5, 60, post)) +
    rect(0, 190, 480, 6, post === c.ink ? p.timber : post) +
    rect(0, 248, 480, 72, deck) +
    repeat(19, (i) =>
      line(`M${(i - 3) * 34} 248 L${((i - 3) * 34 - 240) * 1.55 + 240} 320`, mix(deck, "#3A2F25", 0.4), 1, 0.55),
    ) +
    rect(0, 248, 480, 4, "#20232A", 0.14) +
    ellipse(236, 300, 134, 12, "#20232A", 0.1) +
    seat(132, 1) +
    seat(340, -1) +
    ellipse(236, 246, 46, 8, p.timber) +
    rect(233, 250, 6, 46, mix(p.timber, "#20232A", 0.25)) +
    ellipse(236, 297, 24, 4, mix(p.timber, "#20232A", 0.25)) +
    rect(224, 228, 9, 15, mix(p.glass, "#FFFFFF", 0.5), 0.9) +
    circle(252, 240, 6, c.pale) +
    rect(262, 236, 7, 8, mix(p.door, "#FFFFFF", 0.3)) +
    (awning
      ? repeat(13, (i) => shape(`M${i * 38 - 10} 0 h38 l6 38 a19 9 0 0 1 -38 0z`, i % 2 ? "#FBF6EC" : c.cloth))
      : line("M0 26 Q120 62 240 34 T480 24", c.ink, 1.2) +
        repeat(11, (i) => circle(20 + i * 44, 40 + Math.sin(i * 1.3) * 8, 4, "#FBEBC4"))) +
    houseplant(scene, 42, 290, 1.3) +
    houseplant(scene, 446, 292, 1.1)
  );
};
