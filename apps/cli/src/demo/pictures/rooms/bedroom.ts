import { mix } from "../colour";
import { circle, ellipse, line, rect, repeat, shape } from "../strokes";
import { type DrawRoom, framedPicture, houseplant, lookout, roomColours, shell } from "./interior";

/** A made bed between two tables, a window beside it. */
export const bedroom: DrawRoom = (scene) => {
  const { palette: p, chance } = scene;
  const c = roomColours(scene);
  const board = chance.pick([p.timber, c.joinery, mix(c.cloth, "#20232A", 0.1)]);
  const arched = chance.odds(0.4);
  const lamp = (x: number) =>
    rect(x - 1.5, 176, 3, 16, c.brass) +
    shape(`M${x - 13} 178 l6 -22 h14 l6 22z`, "#F6E7C6") +
    circle(x, 192, 4, c.brass);
  const table = (x: number) =>
    rect(x - 22, 192, 44, 6, p.timber) +
    rect(x - 19, 198, 38, 20, mix(p.timber, "#20232A", 0.12)) +
    circle(x, 208, 2, c.brass) +
    line(`M${x - 16} 218 v22 M${x + 16} 218 v22`, p.timber, 3.4);
  return (
    shell(scene, c) +
    (chance.odds(0.4)
      ? repeat(23, (i) => rect(8 + i * 21, 130, 1, 99, "#20232A", 0.09)) + rect(0, 126, 480, 4, c.pale)
      : "") +
    lookout(scene, 334, 42, 102, 116, 2, chance.pick([2, 3])) +
    rect(308, 30, 154, 3, c.brass) +
    [312, 438]
      .map((at) => shape(`M${at} 32 h20 q-3 80 2 194 h-24 q5 -110 2 -194z`, mix(c.cloth, "#FFFFFF", 0.55)))
      .join("") +
    repeat(chance.pick([1, 2]), (i) => framedPicture(scene, c, 128 + i * 62, 52, 46, 50)) +
    (arched
      ? shape("M88 226 V156 q0 -36 84 -36 q84 0 84 36 V226z", board)
      : rect(88, 128, 168, 98, board, 1, 5) + repeat(6, (i) => rect(110 + i * 24, 136, 1.4, 80, "#20232A", 0.14))) +
    table(58) +
    lamp(58) +
    table(286) +
    lamp(286) +
    ellipse(180, 302, 190, 16, mix(p.door, "#F6EFE4", 0.68)) +
    repeat(
      2,
      (i) => rect(102 + i * 74, 164, 66, 36, "#FDFBF7", 1, 10) + rect(108 + i * 74, 190, 54, 6, "#20232A", 0.05),
    ) +
    rect(138, 178, 68, 26, mix(p.door, "#F4ECE2", 0.25), 1, 8) +
    shape("M84 200 h176 q10 0 12 12 l10 84 h-220 l10 -84 q2 -12 12 -12z", "#F8F4EC") +
    shape("M78 232 h188 l10 64 h-208z", c.cloth) +
    shape("M78 232 h188 l2 12 h-192z", "#FFFFFF", 0.35) +
    repeat(5, (i) => line(`M${104 + i * 34} 248 l${(i - 2) * 5} 46`, "#20232A", 1.2, 0.1)) +
    houseplant(scene, 424, 262, 1.2)
  );
};
