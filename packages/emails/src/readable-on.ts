/** Text that reads at 4.5:1 or more on a colour: one of these two always does (WCAG 2.2, contrast ratio). */
export function readableOn(hex: string): "#FFFFFF" | "#16131F" {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= 4.5 ? "#FFFFFF" : "#16131F";
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
