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

/** "Chrome on macOS"; for a program its own name, such as "curl/8.5". null where nothing was said. */
export function browserName(userAgent: string | null): string | null {
  const said = userAgent?.trim();
  if (!said) return null;
  const browser = firstOf(BROWSERS, said);
  const system = firstOf(SYSTEMS, said);
  if (browser) return system ? `${browser} on ${system}` : browser;
  return (said.split(/\s/)[0] ?? "").slice(0, 40);
}

/** Whether it is held in a hand. */
export const isPhone = (userAgent: string | null): boolean => /\b(iPhone|iPad|Android|Mobile)\b/.test(userAgent ?? "");
