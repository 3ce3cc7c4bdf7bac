/** SVG primitives. Pictures are drawn in units of 480 × 320, with y downwards. */
const n = (value: number) => String(Math.round(value * 10) / 10);
const faded = (opacity: number) => (opacity === 1 ? "" : ` opacity="${opacity}"`);

export const rect = (x: number, y: number, w: number, h: number, fill: string, opacity = 1, radius = 0) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${radius ? ` rx="${n(radius)}"` : ""} fill="${fill}"${faded(opacity)}/>`;

export const circle = (x: number, y: number, r: number, fill: string, opacity = 1) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${faded(opacity)}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${faded(opacity)}/>`;

/** A filled polygon through [x, y] corners. */
export const polygon = (corners: readonly (readonly [number, number])[], fill: string, opacity = 1) =>
  `<polygon points="${corners.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${fill}"${faded(opacity)}/>`;

/** A filled shape by SVG path data. */
export const shape = (d: string, fill: string, opacity = 1) => `<path d="${d}" fill="${fill}"${faded(opacity)}/>`;

/** An unfilled line by SVG path data. */
export const line = (d: string, stroke: string, width = 1.5, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${faded(opacity)}/>`;

/** `count` strokes, joined: the drawing of a row of equal things. */
export const repeat = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join("");
