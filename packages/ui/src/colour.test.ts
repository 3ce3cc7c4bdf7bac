import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastRatio, hexToOklch, hexToRgb, oklchToHex, rgbToHex, simulateColourBlindness } from "./colour";

const anyHex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);

describe("colour", () => {
  it("measures the contrast of black on white and of a grey at the limit", () => {
    expect(contrastRatio("#000000", "#FFFFFF")).toBe(21);
    expect(contrastRatio("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
  });

  it("knows the OKLCH of pure red", () => {
    const red = hexToOklch("#FF0000");
    expect(red.lightness).toBeCloseTo(0.628, 3);
    expect(red.chroma).toBeCloseTo(0.2577, 3);
    expect(red.hue).toBeCloseTo(29.23, 1);
  });

  it("comes back from OKLCH and from channels unchanged", () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(oklchToHex(hexToOklch(hex))).toEqual({ hex, inGamut: true });
        expect(rgbToHex(hexToRgb(hex))).toBe(hex);
      }),
    );
  });

  it("says when a colour lies outside sRGB", () => {
    expect(oklchToHex({ lightness: 0.7, chroma: 0.4, hue: 150 }).inGamut).toBe(false);
  });

  it("leaves greys alone for every kind of colour blindness", () => {
    for (const kind of ["protan", "deutan", "tritan"] as const) {
      expect(contrastRatio(simulateColourBlindness("#808080", kind), "#808080")).toBeLessThan(1.01);
    }
  });

  it("refuses what is no colour", () => {
    expect(() => hexToRgb("rgb(1 2 3)")).toThrow(RangeError);
  });
});
