/** In this order: the later ones' words stand in the earlier ones' names too. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Headless)?(Chrome|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

const firstOf = (names: [RegExp, string][], text: string) => names.find(([mark]) => mark.test(text))?.[1];

/** "Chrome on macOS", from what a browser calls itself. */
export function browserName(userAgent: string | null): string {
  const browser = firstOf(BROWSERS, userAgent ?? "");
  const system = firstOf(SYSTEMS, userAgent ?? "");
  if (!browser) return system ? `A browser on ${system}` : "A browser that does not say which";
  return system ? `${browser} on ${system}` : browser;
}

/** Whether it is held in a hand. */
export const isPhone = (userAgent: string | null): boolean => /\b(iPhone|iPad|Android|Mobile)\b/.test(userAgent ?? "");
