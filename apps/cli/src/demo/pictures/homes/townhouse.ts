import { mix } from "../colour";
import { chimney, door, pane } from "../openings";
import { hedge, pot, tree } from "../plants";
import { polygon, rect, repeat } from "../strokes";
import { wall } from "../walls";
import type { DrawHome } from "./home";

/** A terrace of three or four narrow houses with their own doors and steps. */
export const townhouse: DrawHome = (scene) => {
  const { palette: p, chance } = scene;
  const count = chance.pick([3, 4, 4]);
  const w = 360 / count;
  const brick = chance.pick(["brick", "plain", "clapboard"] as const);
  const tones = chance.odds(0.5)
    ? [p.wall, p.wallDark]
    : [p.wall, mix(p.wall, p.trim, 0.35), mix(p.wallDark, p.leaf, 0.25)];
  const mansard = chance.odds(0.45);
  const stepped = chance.odds(0.4);
  const sashes = chance.pick([2, 3]);
  const chosen = chance.pick([0, 1, 2]);
  const house = (i: number) => {
    const x = 62 + i * w;
    const top = stepped ? 92 + (i % 2) * 10 : 92;
    const pair = [x + w * 0.15, x + w * 0.57];
    const opening = w * 0.28;
    return (
      wall(
        scene,
        x,
        top,
        w,
        262 - top,
        tones[i % tones.length]!,
        brick,
        mix(tones[i % tones.length]!, "#20232A", 0.2),
      ) +
      (mansard
        ? polygon(
            [
              [x - 2, top + 4],
              [x + 5, top - 34],
              [x + w - 5, top - 34],
              [x + w + 2, top + 4],
            ],
            p.roof,
          ) + pane(p, x + w / 2 - 10, top - 25, 20, 22, { cols: 2, frame: 2.5, sill: false })
        : rect(x - 2, top - 8, w + 4, 10, p.roof) +
          repeat(6, (k) => rect(x + 4 + (k * (w - 8)) / 6, top + 2, 4, 3, p.roofDark, 0.5))) +
      pair
        .map((at) => pane(p, at, top + 20, opening, 36, { cols: 1, rows: sashes, blind: chance.pick([0, 0, 0.35]) }))
        .join("") +
      pane(p, pair[0]!, 172, opening, 38, { cols: 1, rows: sashes }) +
      door(
        { ...p, door: i === chosen ? p.door : mix(p.door, p.roof, 0.3 + i * 0.14) },
        pair[1]!,
        196,
        opening,
        66,
        brick === "brick" ? "panelled" : "half-glazed",
      ) +
      rect(pair[1]! - 6, 258, opening + 12, 6, p.trim) +
      (chance.odds(0.5) ? pot(scene, pair[1]! - 11) : "")
    );
  };
  const art =
    tree(scene, 34, 196, 30) +
    repeat(count - 1, (i) => (chance.odds(0.6) ? chimney(p, 62 + (i + 1) * w - 9, mansard ? 42 : 66, 40) : "")) +
    repeat(count, house) +
    tree(scene, 452, 190, chance.between(28, 36)) +
    (chance.odds(0.5) ? hedge(scene, 66, w * 0.42, 11) : "");
  return { art, doorX: 62 + chosen * w + w * 0.71, front: "street" };
};
