import sharp from "sharp";
import { Invalid } from "../kernel";
import { MAX_LOGO_BYTES } from "./schemas";

/** The longer side of a logo, in pixels. */
const SIDE = 512;
const MAX_PIXELS = 40_000_000;
const TAKEN = new Set(["png", "jpeg", "webp", "gif", "svg"]);
const MAX_SVG_DENSITY = 2_400;

/**
 * Draws a logo, or the assistant's picture, anew as WebP, at most 512 pixels at its longer side: nothing of the file itself (scripts, EXIF) is kept.
 * An SVG is rasterised; one that refers to other files is refused.
 * @throws Invalid (`logo_too_large`, `not_a_logo`, `logo_refers_elsewhere`)
 */
export async function drawLogo(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.byteLength > MAX_LOGO_BYTES)
    throw new Invalid(
      "logo_too_large",
      `This picture is larger than ${MAX_LOGO_BYTES / 1024 / 1024} MB. Save it smaller.`,
    );
  try {
    const density = await densityFor(bytes);
    return await sharp(bytes, { limitInputPixels: MAX_PIXELS, ...(density && { density }) })
      .rotate()
      .resize({ width: SIDE, height: SIDE, fit: "inside", withoutEnlargement: !density })
      .webp({ quality: 90 })
      .toBuffer();
  } catch (error) {
    if (error instanceof Invalid) throw error;
    throw notALogo();
  }
}

/** The dots per inch at which an SVG is as large as needed; null for what is made of pixels. */
async function densityFor(bytes: Uint8Array): Promise<number | null> {
  const { format, width, height } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata();
  if (!format || !TAKEN.has(format) || !width || !height) throw notALogo();
  if (format !== "svg") return null;
  if (refersElsewhere(bytes))
    throw new Invalid(
      "logo_refers_elsewhere",
      "This SVG refers to other files, which are not fetched. Save it with everything inside, or as PNG.",
    );
  return Math.min(MAX_SVG_DENSITY, Math.max(72, Math.ceil((72 * SIDE) / Math.max(width, height))));
}

/** Entities, style sheets, and any link but one to a part of the drawing itself or to bytes within it. */
function refersElsewhere(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  if (/<!ENTITY|<\?xml-stylesheet|@import|<(?:\w+:)?include\b/i.test(text)) return true;
  const links = [
    ...text.matchAll(/(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi),
    ...text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)/gi),
  ].map((match) => (match[1] ?? match[2] ?? match[3] ?? "").trim());
  return links.some(
    (link) => link !== "" && !link.startsWith("#") && !/^data:image\/(?:png|jpeg|webp|gif)[;,]/i.test(link),
  );
}

const notALogo = () =>
  new Invalid("not_a_logo", "This file is not a picture that can be read. Use PNG, JPEG, WebP, GIF or SVG.");
