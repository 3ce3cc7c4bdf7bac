import sharp from "sharp";
import { z } from "zod";
import { flow } from "../kernel";

const SIDE = 96;
const MOST = 4;
/** Fewer steps each way make one colour of the shades that a picture's edges have. */
const STEPS = 12;
/** How far two colours must be apart to be offered both, in OKLab. */
const APART = 0.1;

/** The colours that the organization's logo is made of, `#RRGGBB`, the most telling first; none without a logo. */
export const readLogoColours = flow({
  name: "organizations.logoColours",
  permission: "organizations:write",
  input: z.object({}),
  async run({ organization, integrations }): Promise<string[]> {
    const { id, logoId } = organization;
    // They are an offer: while pictures cannot be read there is none.
    const picture = logoId ? await integrations.photos.get(id, logoId).catch(() => null) : null;
    return picture ? coloursOf(picture) : [];
  },
  // It reads.
  audit: () => null,
});

interface Bucket {
  count: number;
  sum: [number, number, number];
}

/**
 * The colours of a picture, those that cover much and are far from grey before others. What is seen through counts for
 * nothing, white is paper, and grey and black are offered only where there is nothing else.
 */
export async function coloursOf(picture: Uint8Array): Promise<string[]> {
  const { data } = await sharp(picture)
    .resize({ width: SIDE, height: SIDE, fit: "inside" })
    .ensureAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const buckets = new Map<string, Bucket>();
  let solid = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    if (alpha < 200) continue;
    solid++;
    const lab = oklab(red, green, blue);
    const key = lab.map((part) => Math.round(part * STEPS)).join(" ");
    const bucket = buckets.get(key) ?? { count: 0, sum: [0, 0, 0] };
    bucket.count++;
    bucket.sum = [bucket.sum[0] + red, bucket.sum[1] + green, bucket.sum[2] + blue];
    buckets.set(key, bucket);
  }
  const seen = [...buckets.values()]
    .filter(({ count }) => count >= solid * 0.01)
    .map(({ count, sum }) => {
      const [red, green, blue] = sum.map((total) => Math.round(total / count)) as [number, number, number];
      const lab = oklab(red, green, blue);
      return { hex: hexOf(red, green, blue), lab, chroma: Math.hypot(lab[1], lab[2]), share: count / solid };
    })
    .filter(({ lab }) => lab[0] < 0.97);
  const coloured = seen.filter(({ chroma }) => chroma >= 0.04);
  const ranked = (coloured.length ? coloured : seen).sort((one, other) => weight(other) - weight(one));
  const offered: typeof ranked = [];
  for (const colour of ranked)
    if (offered.every(({ lab }) => distance(lab, colour.lab) >= APART) && offered.length < MOST) offered.push(colour);
  return offered.map(({ hex }) => hex);
}

const weight = ({ share, chroma }: { share: number; chroma: number }): number => Math.sqrt(share) * (0.05 + chroma);
const distance = (one: number[], other: number[]): number =>
  Math.hypot(...one.map((part, index) => part - (other[index] ?? 0)));
const hexOf = (...parts: number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();

/** Björn Ottosson's OKLab of an sRGB colour, lightness from 0 to 1. https://bottosson.github.io/posts/oklab */
function oklab(red: number, green: number, blue: number): [number, number, number] {
  const [r, g, b] = [red, green, blue].map((part) => {
    const value = part / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b);
  const m = Math.cbrt(0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b);
  const s = Math.cbrt(0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b);
  return [
    0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
    1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s,
    0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s,
  ];
}
