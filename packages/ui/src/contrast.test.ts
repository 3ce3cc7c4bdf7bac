import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ColourBlindness, colourDistance, contrastRatio, rgbToHex, simulateColourBlindness } from "./colour";

type Tokens = Record<string, string>;

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

/** The colours of one rule of tokens.css, which is the first block whose selector ends with `selector`. */
function read(selector: string): Tokens {
  const start = css.indexOf("{", css.indexOf(selector));
  const block = css.slice(start, css.indexOf("\n}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (\d+) (\d+) (\d+);/g)].map(([, name, red, green, blue]) => [
      name,
      rgbToHex([Number(red), Number(green), Number(blue)]),
    ]),
  );
}

const themes = { light: read('[data-theme="light"]'), dark: read('[data-theme="dark"]') };

function colour(tokens: Tokens, name: string): string {
  const value = tokens[name];
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}

const surfaces = ["canvas", "surface", "sunken", "raised", "hover", "selected"];
const tones = ["accent", "success", "warn", "danger", "info"];
const charts = [1, 2, 3, 4, 5, 6].map((index) => `chart-${index}`);
const pairs: { name: string; on: string[]; minimum: number }[] = [
  ...["ink", "ink-2", "ink-3"].map((name) => ({ name, on: surfaces, minimum: 4.5 })),
  { name: "line-control", on: ["canvas", "surface", "sunken", "raised"], minimum: 3 },
  { name: "focus", on: ["canvas", "surface", "selected", "raised"], minimum: 3 },
  { name: "ink-inverse", on: ["inverse"], minimum: 4.5 },
  { name: "on-brand", on: ["brand", "brand-hover", "brand-press"], minimum: 4.5 },
  ...tones.map((tone) => ({ name: `on-${tone}`, on: [tone], minimum: 4.5 })),
  ...["brand", ...tones].map((tone) => ({
    name: `${tone}-ink`,
    on: ["surface", "canvas", "raised", "hover", `${tone}-soft`],
    minimum: 4.5,
  })),
  // The accent is no text and no button, and is exempt: it never stands alone for a meaning.
  ...["brand", "success", "warn", "danger", "info", ...charts].map((name) => ({ name, on: ["surface"], minimum: 3 })),
];

describe.each(Object.entries(themes))("tokens.css, %s", (_theme, tokens) => {
  it.each(pairs)("$name reads at $minimum:1 or more on $on", ({ name, on, minimum }) => {
    for (const surface of on) {
      const ratio = contrastRatio(colour(tokens, name), colour(tokens, surface));
      expect(ratio, `${name} on ${surface}`).toBeGreaterThanOrEqual(minimum);
    }
  });

  it("has both themes' colours and no others", () => {
    expect(Object.keys(tokens).sort()).toEqual(Object.keys(themes.light).sort());
  });

  it.each<[string, ColourBlindness | undefined, number]>([
    ["typical sight", undefined, 12],
    ["protan", "protan", 10],
    ["deutan", "deutan", 10],
    ["tritan", "tritan", 9],
  ])("keeps chart series apart: %s", (_name, kind, least) => {
    const seen = charts
      .map((name) => colour(tokens, name))
      .map((hex) => (kind ? simulateColourBlindness(hex, kind) : hex));
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(0, index)) expect(colourDistance(one, other)).toBeGreaterThanOrEqual(least);
    }
  });
});
