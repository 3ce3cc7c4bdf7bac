/**
 * Colour maths: sRGB hex to and from OKLCH, WCAG contrast, simulated colour blindness.
 * OKLab matrices: Björn Ottosson, "A perceptual color space for image processing" (2020).
 * Contrast: WCAG 2.2, "relative luminance" and "contrast ratio".
 * Colour blindness: Machado, Oliveira and Fernandes (2009), severity 1.0, applied to linear sRGB.
 */

export type Rgb = readonly [red: number, green: number, blue: number];

/** Lightness 0 to 1, chroma 0 to about 0.37 in sRGB, hue in degrees 0 to 360. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

export type ColourBlindness = "protan" | "deutan" | "tritan";

const hexPattern = /^#[0-9a-fA-F]{6}$/;

/** True for exactly `#` and six hexadecimal digits: no names, no short form, no alpha. */
export function isHexColour(value: string): boolean {
  return hexPattern.test(value);
}

/**
 * Channels 0 to 255 of a `#RRGGBB` colour.
 * @throws RangeError when the text is anything else.
 */
export function hexToRgb(hex: string): Rgb {
  if (!isHexColour(hex)) throw new RangeError(`Not a colour of the form #RRGGBB: ${JSON.stringify(hex)}`);
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `#RRGGBB` in capitals; channels are rounded and kept within 0 to 255. */
export function rgbToHex(rgb: Rgb): string {
  const channel = (value: number) =>
    Math.round(Math.max(0, Math.min(255, value)))
      .toString(16)
      .padStart(2, "0");
  return `#${rgb.map(channel).join("")}`.toUpperCase();
}

function toLinear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromLinear(value: number): number {
  const clamped = Math.max(0, Math.min(1, value));
  return 255 * (clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055);
}

function linearRgb(hex: string): Rgb {
  const [red, green, blue] = hexToRgb(hex);
  return [toLinear(red), toLinear(green), toLinear(blue)];
}

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance(hex: string): number {
  const [red, green, blue] = linearRgb(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast ratio of two colours, 1 to 21, in either order. */
export function contrastRatio(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** The nearest `#RRGGBB` to an OKLCH colour, and whether the colour lies inside sRGB. */
export function oklchToHex({ lightness, chroma, hue }: Oklch): { hex: string; inGamut: boolean } {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear: Rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return {
    hex: rgbToHex([fromLinear(linear[0]), fromLinear(linear[1]), fromLinear(linear[2])]),
    inGamut: linear.every((value) => value >= -0.0005 && value <= 1.0005),
  };
}

function toOklab(hex: string): [lightness: number, a: number, b: number] {
  const [red, green, blue] = linearRgb(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

export function hexToOklch(hex: string): Oklch {
  const [lightness, a, b] = toOklab(hex);
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** Distance of two colours in OKLab times 100; about 2 is just noticeable. */
export function colourDistance(a: string, b: string): number {
  const [x, y] = [toOklab(a), toOklab(b)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

const blindness: Record<ColourBlindness, readonly [Rgb, Rgb, Rgb]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The colour as a person with that colour blindness sees it. */
export function simulateColourBlindness(hex: string, kind: ColourBlindness): string {
  const [red, green, blue] = linearRgb(hex);
  const [r, g, b] = blindness[kind];
  const mix = (row: Rgb) => fromLinear(row[0] * red + row[1] * green + row[2] * blue);
  return rgbToHex([mix(r), mix(g), mix(b)]);
}
