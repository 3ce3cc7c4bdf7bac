import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { brandStyle } from "./brand";
import { parseThemeChoice, serverTheme, ThemeScript, themeScript } from "./theme";

describe("the theme", () => {
  it("takes an unknown cookie for no choice", () => {
    expect(parseThemeChoice("dark")).toBe("dark");
    expect(parseThemeChoice("Dark")).toBe("system");
    expect(parseThemeChoice(undefined)).toBe("system");
    expect(serverTheme("system")).toBe("light");
    expect(serverTheme("dark")).toBe("dark");
  });

  it("runs a script for system only, with the nonce and unescaped", () => {
    expect(renderToStaticMarkup(<ThemeScript choice="dark" nonce="n1" />)).toBe("");
    expect(renderToStaticMarkup(<ThemeScript choice="system" nonce="n1" />)).toBe(
      `<script nonce="n1">${themeScript}</script>`,
    );
  });

  it("settles the theme from the device, and follows it", () => {
    const listeners: (() => void)[] = [];
    const device = { matches: true, addEventListener: (_: string, listener: () => void) => listeners.push(listener) };
    const page = { documentElement: { dataset: { theme: "light" } } };
    new Function("matchMedia", "document", themeScript)(() => device, page);
    expect(page.documentElement.dataset.theme).toBe("dark");
    device.matches = false;
    for (const listener of listeners) listener();
    expect(page.documentElement.dataset.theme).toBe("light");
  });

  it("lets a brand's CSS through React unchanged", () => {
    const css = brandStyle("#5A9C7D");
    expect(renderToStaticMarkup(<style>{css}</style>)).toBe(`<style>${css}</style>`);
  });
});
