import { mix } from "../colour";
import { GROUND, pine, tree } from "../plants";
import { circle, line, rect, repeat, shape } from "../strokes";
import type { DrawHome } from "./home";

/** Land without a building: a meadow between trees, a stone wall and survey stakes. */
export const plot: DrawHome = (scene) => {
  const { palette: p, chance, season } = scene;
  const stone = mix("#A8A49B", p.ground, 0.25);
  const grass = mix(p.ground, p.leaf, 0.35);
  const flag = mix(p.door, "#C8563F", 0.5);
  const stake = (x: number, y: number, s: number) =>
    rect(x, y - 30 * s, 2.4 * s, 30 * s, "#8A7355") +
    shape(`M${x + 2.4 * s} ${y - 30 * s} l${15 * s} ${4 * s} l${-15 * s} ${5 * s}z`, flag);
  const art =
    pine(scene, 40, chance.between(130, 170)) +
    pine(scene, 78, chance.between(90, 120)) +
    pine(scene, 14, 100) +
    tree(scene, 396, 172, chance.between(38, 48)) +
    tree(scene, 452, 190, 32) +
    (chance.odds(0.5) ? tree(scene, 320, 212, 22) : pine(scene, 322, 84)) +
    shape(`M0 ${GROUND} C110 250 240 268 480 252 V300 H0Z`, grass) +
    repeat(26, (i) => {
      const h = chance.between(6, 11);
      return rect(190 + i * 11.2, GROUND - h + 2, 10.4, h, i % 3 ? stone : mix(stone, "#20232A", 0.12), 1, 3);
    }) +
    repeat(46, () => {
      const x = chance.between(2, 474);
      const y = chance.between(268, 300);
      return line(`M${x} ${y} q${chance.between(-4, 4)} -7 ${chance.between(-5, 5)} -12`, p.leafDark, 1.1, 0.6);
    }) +
    (season === "winter"
      ? ""
      : repeat(24, () =>
          circle(
            chance.between(4, 474),
            chance.between(262, 296),
            1.8,
            chance.pick(["#F5EBD0", "#E3C48A", mix(p.door, "#FFFFFF", 0.4)]),
          ),
        )) +
    stake(150, 276, 1) +
    stake(292, 270, 0.8) +
    stake(214, 264, 0.6) +
    stake(404, 284, 1.1);
  return { art, doorX: 226, front: "meadow" };
};
