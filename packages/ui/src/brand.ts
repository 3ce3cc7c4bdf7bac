import { contrastRatio, hexToOklch, hexToRgb, isHexColour, oklchToHex } from "./colour";

export type Theme = "light" | "dark";

/** Colours that replace KaTek's on an organization's pages; each is `#RRGGBB`. */
export interface BrandTokens {
  brand: string;
  "brand-hover": string;
  "brand-press": string;
  "on-brand": string;
  "brand-ink": string;
  "brand-soft": string;
  "brand-line": string;
  selected: string;
  focus: string;
}

export interface Brand {
  tokens: BrandTokens;
  /** The fill is under 3:1 against the page, so fills carry a 1 px edge in `brand-ink`. */
  edged: boolean;
}

/** A fill this light keeps its colour and carries dark text; darkening it would lose its identity. */
const keepsItsColour = 0.74;
const white = "#FFFFFF";
const night = "#16131F";
const pages: Record<Theme, { surface: string; canvas: string }> = {
  light: { surface: "#FFFFFF", canvas: "#F7F6F9" },
  dark: { surface: "#141318", canvas: "#0C0C10" },
};

/** The colour at that lightness, its chroma reduced only as far as sRGB demands. */
function fit(lightness: number, chroma: number, hue: number): string {
  for (let reduced = chroma; reduced > 0; reduced -= 0.004) {
    const { hex, inGamut } = oklchToHex({ lightness, chroma: reduced, hue });
    if (inGamut) return hex;
  }
  return oklchToHex({ lightness, chroma: 0, hue }).hex;
}

/** Moves the lightness by 0.005 in one direction until the colour passes. */
function moveUntil(
  start: number,
  direction: 1 | -1,
  chroma: number,
  hue: number,
  passes: (hex: string) => boolean,
): string {
  let lightness = start;
  while (lightness > 0.1 && lightness < 0.97 && !passes(fit(lightness, chroma, hue))) lightness += direction * 0.005;
  return fit(lightness, chroma, hue);
}

/**
 * An organization's colour, corrected for contrast in one theme: text on the fill reads at 4.5:1 or more, and the ink at
 * 4.5:1 (light) or 6:1 (dark) on surface, canvas and its own tint. Hue is kept.
 * @throws RangeError when `hex` is not exactly `#RRGGBB`.
 */
export function brandFor(hex: string, theme: Theme): Brand {
  if (!isHexColour(hex)) throw new RangeError(`Not a colour of the form #RRGGBB: ${JSON.stringify(hex)}`);
  const original = hex.toUpperCase();
  const { lightness, chroma, hue } = hexToOklch(original);
  const { surface, canvas } = pages[theme];
  const dark = theme === "dark";
  const light = lightness >= keepsItsColour;

  // On a dark page the fill must be visible before white text on it is considered.
  const visible = dark
    ? moveUntil(lightness, 1, chroma, hue, (colour) => contrastRatio(colour, surface) >= 3)
    : original;
  const carriesWhite = (colour: string) => contrastRatio(white, colour) >= 4.5;
  const fill = light ? original : moveUntil(hexToOklch(visible).lightness, -1, chroma, hue, carriesWhite);

  const soft = dark ? fit(0.26, Math.min(chroma, 0.03), hue) : fit(0.962, Math.min(chroma, 0.022), hue);
  const readable = (colour: string) =>
    [surface, canvas, soft].every((behind) => contrastRatio(colour, behind) >= (dark ? 6 : 4.5));
  const ink = moveUntil(
    dark ? Math.max(lightness, 0.6) : Math.min(lightness, 0.62),
    dark ? 1 : -1,
    chroma,
    hue,
    readable,
  );
  const fillLightness = hexToOklch(fill).lightness;

  return {
    tokens: {
      brand: fill,
      "brand-hover": fit(Math.max(fillLightness - 0.05, 0.15), chroma, hue),
      "brand-press": fit(Math.max(fillLightness - 0.1, 0.12), chroma, hue),
      "on-brand": light ? night : white,
      "brand-ink": ink,
      "brand-soft": soft,
      "brand-line": dark ? fit(0.4, Math.min(chroma, 0.08), hue) : fit(0.85, Math.min(chroma, 0.07), hue),
      selected: soft,
      focus: ink,
    },
    edged: contrastRatio(fill, surface) < 3,
  };
}

/** The corrected colours alone; see {@link brandFor}. */
export function brandTokens(hex: string, theme: Theme): BrandTokens {
  return brandFor(hex, theme).tokens;
}

/**
 * The organization's colours in one theme as CSS variables, for the `style` of an element that carries the same
 * `data-theme`: a preview of its page within one of ours.
 * @throws RangeError when `hex` is not exactly `#RRGGBB`.
 */
export function brandVariables(hex: string, theme: Theme): Record<`--${string}`, string> {
  const { tokens, edged } = brandFor(hex, theme);
  return {
    ...Object.fromEntries(Object.entries(tokens).map(([name, colour]) => [`--${name}`, hexToRgb(colour).join(" ")])),
    "--brand-edge": edged ? "1px" : "0px",
  };
}

const declarations = (hex: string, theme: Theme): string =>
  Object.entries(brandVariables(hex, theme))
    .map(([name, value]) => `${name}:${value}`)
    .join(";");

/**
 * CSS text that puts an organization's colour in place of KaTek's, in both themes: `<style nonce={nonce}>{brandStyle(hex)}</style>`.
 * It has no character that React escapes, and outranks tokens.css
 * wherever it stands in the document. It holds digits and fixed names only, whatever was passed.
 * @throws RangeError when `hex` is not exactly `#RRGGBB`.
 */
export function brandStyle(hex: string): string {
  const light = declarations(hex, "light");
  const dark = declarations(hex, "dark");
  return `:root:root,:root [data-theme=light]{${light}}:root[data-theme=dark],:root [data-theme=dark]{${dark}}`;
}
