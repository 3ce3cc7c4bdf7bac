import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brandFor, brandStyle, brandTokens, type Theme } from "./brand";
import { contrastRatio, hexToOklch } from "./colour";

const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
const anyTheme = fc.constantFrom<Theme>("light", "dark");
const page = { light: ["#FFFFFF", "#F7F6F9"], dark: ["#141318", "#0C0C10"] };

describe("an organization's colour", () => {
  it.each<[string, Theme, string]>([
    ["#5A9C7D", "light", "#408264"],
    ["#E8804F", "light", "#BD5926"],
    ["#14532D", "light", "#14532D"],
    ["#14532D", "dark", "#326E46"],
    ["#F2C230", "light", "#F2C230"],
    ["#F2C230", "dark", "#F2C230"],
    ["#0A0A0A", "dark", "#626262"],
  ])("%s in %s becomes %s", (hex, theme, fill) => {
    expect(brandTokens(hex, theme).brand).toBe(fill);
  });

  it("keeps a light colour, with dark text and, where the page is light too, an edge", () => {
    expect(brandFor("#F2C230", "light")).toMatchObject({ edged: true, tokens: { "on-brand": "#16131F" } });
    expect(brandFor("#F2C230", "dark").edged).toBe(false);
    expect(brandFor("#5A9C7D", "light")).toMatchObject({ edged: false, tokens: { "on-brand": "#FFFFFF" } });
  });

  it("reads at rest, hovered and pressed, and as a link, whatever the colour", () => {
    fc.assert(
      fc.property(anyHex, anyTheme, (hex, theme) => {
        const { tokens, edged } = brandFor(hex, theme);
        for (const fill of [tokens.brand, tokens["brand-hover"], tokens["brand-press"]]) {
          expect(contrastRatio(tokens["on-brand"], fill)).toBeGreaterThanOrEqual(4.5);
        }
        for (const behind of [...page[theme], tokens["brand-soft"]]) {
          expect(contrastRatio(tokens["brand-ink"], behind)).toBeGreaterThanOrEqual(theme === "dark" ? 6 : 4.5);
        }
        expect(edged || contrastRatio(tokens.brand, page[theme][0] ?? "") >= 3).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps a colour that already carries white text in light", () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        fc.pre(contrastRatio("#FFFFFF", hex) >= 4.5);
        expect(brandTokens(hex, "light").brand).toBe(hex.toUpperCase());
      }),
    );
  });

  it("keeps the hue of a colour that has one", () => {
    fc.assert(
      fc.property(anyHex, anyTheme, (hex, theme) => {
        const before = hexToOklch(hex);
        const after = hexToOklch(brandTokens(hex, theme).brand);
        fc.pre(before.chroma > 0.05 && after.chroma > 0.05);
        const turn = Math.abs(before.hue - after.hue);
        expect(Math.min(turn, 360 - turn)).toBeLessThan(6);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["", "red", "#FFF", "#12345", "#1234567", "#GGGGGG", " #5A9C7D", "#5A9C7D\n", "#5A9C7D;}body{display:none"])(
    "refuses %j",
    (value) => {
      expect(() => brandTokens(value, "light")).toThrow(RangeError);
      expect(() => brandStyle(value)).toThrow(RangeError);
    },
  );

  it("writes CSS for both themes that needs no escaping", () => {
    const style = brandStyle("#f2c230");
    expect(style).toContain(":root:root,:root [data-theme=light]{--brand:242 194 48;");
    expect(style).toContain(":root[data-theme=dark],:root [data-theme=dark]{--brand:242 194 48;");
    expect(style).toContain("--brand-edge:1px");
    expect(style).not.toMatch(/[<>&"']/);
  });
});
