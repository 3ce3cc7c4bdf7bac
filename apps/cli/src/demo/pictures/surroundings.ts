import { mix } from "./colour";
import { GROUND, pine } from "./plants";
import type { Scene } from "./scene";
import { circle, ellipse, line, polygon, rect, repeat, shape } from "./strokes";

/** Gradients used by the scene: the sky and the side light on walls. */
export const gradients = ({ id, palette: p }: Scene) =>
  `<defs><linearGradient id="sky-${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${p.sky[0]}"/>` +
  `<stop offset="1" stop-color="${p.sky[1]}"/></linearGradient><linearGradient id="shade-${id}">` +
  `<stop offset="0" stop-color="#FFFFFF" stop-opacity=".06"/><stop offset="1" stop-color="#20232A" stop-opacity=".1"/></linearGradient></defs>`;

export function sky({ id, hour, backdrop, palette: p, chance }: Scene): string {
  const cloud = (x: number, y: number, s: number) =>
    shape(
      `M${x} ${y}h${70 * s}a${9 * s} ${9 * s} 0 0 0 -${12 * s} -${12 * s}a${16 * s} ${16 * s} 0 0 0 -${30 * s} -${5 * s}a${11 * s} ${11 * s} 0 0 0 -${20 * s} ${8 * s}a${6 * s} ${6 * s} 0 0 0 -${8 * s} ${9 * s}z`,
      "#FFFFFF",
      0.42,
    );
  const clouds = repeat(chance.pick([0, 1, 2, 2, 3]), () =>
    cloud(chance.between(-10, 420), chance.between(34, 112), chance.between(0.6, 1.3)),
  );
  const disc =
    hour === "noon"
      ? ""
      : circle(
          chance.between(40, 440),
          hour === "morning" ? 150 : 172,
          20,
          hour === "morning" ? "#FFF3E2" : "#F9DDB9",
          0.8,
        );
  const gulls =
    backdrop === "sea" || backdrop === "harbour"
      ? repeat(3, (i) => {
          const x = chance.between(20, 450);
          return line(`M${x} ${44 + i * 17} q5 -5 9 0 q4 -5 9 0`, mix(p.roofDark, p.sky[0], 0.35), 1.4);
        })
      : "";
  return rect(0, 0, 480, 264, `url(#sky-${id})`) + disc + clouds + gulls;
}

/** What stands on the horizon, pale enough to stay behind the home. */
export function backdropOf(scene: Scene): string {
  const { backdrop, palette: p, chance } = scene;
  const far = mix(p.leaf, p.sky[1], 0.55);
  const lift = chance.between(-10, 12);
  switch (backdrop) {
    case "hills":
      return (
        shape(
          `M0 ${214 + lift} C70 ${180 + lift} 140 ${206 + lift} 210 ${190 + lift} S390 ${168 + lift} 480 ${204 + lift} V270 H0Z`,
          mix(far, p.sky[1], 0.4),
        ) +
        shape(
          `M0 ${234 - lift / 2} C90 ${210 - lift / 2} 150 ${224 - lift / 2} 240 ${216 - lift / 2} S400 ${206 + lift / 2} 480 ${228 - lift / 2} V270 H0Z`,
          far,
        )
      );
    case "sea": {
      const water = mix(p.sky[0], "#7F9DB0", 0.55);
      const sail = chance.between(30, 450);
      return (
        rect(0, 214, 480, 52, water) +
        repeat(7, (i) => rect(chance.between(0, 430), 219 + i * 6, chance.between(18, 60), 1.2, "#FFFFFF", 0.4)) +
        shape(`M0 214 V200 C40 190 74 204 112 214Z`, far) +
        rect(26, 178, 7, 22, mix("#FFFFFF", p.sky[1], 0.2)) +
        rect(25, 172, 9, 6, mix(p.door, p.sky[1], 0.4)) +
        polygon(
          [
            [sail, 192],
            [sail + 12, 215],
            [sail, 215],
          ],
          "#FFFFFF",
          0.85,
        ) +
        polygon(
          [
            [sail - 2, 197],
            [sail - 9, 215],
            [sail - 2, 215],
          ],
          "#FFFFFF",
          0.65,
        )
      );
    }
    case "harbour": {
      const water = mix(p.sky[0], "#7F9DB0", 0.5);
      const mast = mix(p.roof, p.sky[1], 0.4);
      return (
        shape("M0 216 C120 200 200 210 300 204 S440 196 480 208 V230 H0Z", mix(far, p.sky[1], 0.3)) +
        rect(0, 224, 480, 42, water) +
        repeat(9, (i) => {
          const x = 14 + i * 54 + chance.between(-14, 14);
          const h = chance.between(52, 96);
          return (
            rect(x, 240 - h, 1.6, h, mast) +
            line(`M${x + 1} ${240 - h} L${x + 15} 238 M${x + 1} ${240 - h} L${x - 12} 238`, mast, 0.8, 0.7) +
            shape(`M${x - 17} 238 h38 l-6 9 h-25z`, i % 3 ? "#FFFFFF" : mix(p.door, p.sky[1], 0.35), 0.85)
          );
        }) +
        repeat(5, () =>
          rect(chance.between(0, 430), chance.between(249, 258), chance.between(20, 50), 1.2, "#FFFFFF", 0.4),
        )
      );
    }
    case "town":
      return repeat(15, (i) => {
        const x = -8 + i * 33;
        const h = chance.between(34, 84);
        const tone = mix(i % 2 ? p.wallDark : p.roof, p.sky[1], i % 2 ? 0.7 : 0.72);
        const roof = mix(p.roof, p.sky[1], 0.58);
        return (
          rect(x, GROUND - h, 31, h, tone) +
          polygon(
            [
              [x - 2, GROUND - h],
              [x + 15.5, GROUND - h - chance.between(9, 20)],
              [x + 33, GROUND - h],
            ],
            roof,
          ) +
          repeat(2, (k) => rect(x + 6 + k * 12, GROUND - h + 10, 6, 8, "#FFFFFF", 0.35))
        );
      });
    case "pines":
      return (
        shape(
          `M0 ${222 + lift} C120 ${196 + lift} 300 ${216 + lift} 480 ${200 + lift} V270 H0Z`,
          mix(far, p.sky[1], 0.35),
        ) +
        `<g opacity=".45">${repeat(20, (i) => pine(scene, i * 26 + chance.between(-7, 7), chance.between(46, 100)))}</g>`
      );
  }
}

export type Front = "lawn" | "street" | "drive" | "stones" | "quay" | "meadow";

/** The ground before the home, with a way that ends at the door. */
export function front({ palette: p, chance, hour }: Scene, kind: Front, doorX: number): string {
  const way = mix(p.ground, hour === "evening" ? "#CFC8C4" : "#FAF7F1", 0.55);
  const lawn = rect(0, 258, 480, 62, p.ground) + rect(0, 282, 480, 38, p.groundDark);
  const tufts = repeat(12, () => {
    const x = chance.between(4, 470);
    const y = chance.between(270, 312);
    return line(`M${x} ${y} l-2 -5 M${x} ${y} l0 -6 M${x} ${y} l2.5 -5`, p.leafDark, 1, 0.5);
  });
  const kerb = "M0 264H480";
  switch (kind) {
    case "meadow":
      return lawn + tufts;
    case "lawn":
      return (
        lawn +
        tufts +
        polygon(
          [
            [doorX - 16, 264],
            [doorX + 16, 264],
            [doorX + 52, 320],
            [doorX - 48, 320],
          ],
          way,
          0.6,
        ) +
        line(kerb, "#000000", 1, 0.05)
      );
    case "drive":
      return (
        lawn +
        tufts +
        shape(
          `M${doorX - 14} 264 h28 C${doorX + 20} 286 ${doorX + 90} 290 ${doorX + 130} 320 h-130 C${doorX - 10} 298 ${doorX - 16} 284 ${doorX - 14} 264z`,
          way,
          0.65,
        )
      );
    case "stones":
      return (
        lawn +
        tufts +
        repeat(5, (i) =>
          ellipse(
            doorX + i * chance.between(-3, 7),
            268 + i * 11 + i * i * 0.6,
            12 + i * 4.5,
            3.2 + i * 1.1,
            way,
            0.85,
          ),
        )
      );
    case "street":
      return (
        rect(0, 258, 480, 62, mix(p.ground, "#CFCCC6", 0.6)) +
        repeat(13, (i) => line(`M${i * 40 + 6} 264 L${(i * 40 + 6 - 240) * 1.15 + 240} 288`, "#20232A", 0.8, 0.12)) +
        rect(0, 286, 480, 5, mix(p.ground, "#F2F0EC", 0.7)) +
        rect(0, 291, 480, 29, mix(p.roof, "#8D8F94", 0.55)) +
        rect(0, 291, 480, 3, "#20232A", 0.14)
      );
    case "quay":
      return (
        rect(0, 258, 480, 30, mix(p.timber, "#D8CFC2", 0.45)) +
        repeat(24, (i) => rect(i * 20 + 4, 260, 1, 28, "#20232A", 0.14)) +
        rect(0, 286, 480, 4, mix(p.timber, "#20232A", 0.35)) +
        rect(0, 290, 480, 30, mix(p.sky[0], "#6F8FA3", 0.65)) +
        repeat(8, () =>
          rect(chance.between(0, 430), chance.between(295, 314), chance.between(20, 60), 1.4, "#FFFFFF", 0.35),
        ) +
        repeat(3, (i) =>
          rect(60 + i * 180 + chance.between(-30, 30), 276, 7, 14, mix(p.roofDark, "#3A3F45", 0.5), 1, 2),
        )
      );
  }
}
