import type { Theme } from "./brand";

/** What a person chose; `system` follows the device. This is also the value of the theme cookie. */
export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** The choice in a cookie's value; anything unknown, or no cookie, is `system`. */
export function parseThemeChoice(value: string | null | undefined): ThemeChoice {
  return themeChoices.find((choice) => choice === value) ?? "system";
}

/** The `data-theme` that the server writes on `<html>`; `system` starts light until {@link ThemeScript} has run. */
export function serverTheme(choice: ThemeChoice): Theme {
  return choice === "dark" ? "dark" : "light";
}

/**
 * Settles `system` before the first paint and follows the device afterwards. It holds none of the characters that React
 * escapes (quotes, <, >, &), so it can be the plain text of a script element.
 */
export const themeScript = `(function () { var dark = matchMedia(\`(prefers-color-scheme: dark)\`);
function set() { document.documentElement.dataset.theme = dark.matches ? \`dark\` : \`light\`; }
set(); dark.addEventListener(\`change\`, set); })();`;

/**
 * Stands in `<head>`, before the stylesheets. Draws nothing unless the choice is `system`.
 * `<html>` needs `suppressHydrationWarning`, since the script may have changed `data-theme` before hydration.
 */
export function ThemeScript({ choice, nonce }: { choice: ThemeChoice; nonce?: string }) {
  if (choice !== "system") return null;
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {themeScript}
    </script>
  );
}
