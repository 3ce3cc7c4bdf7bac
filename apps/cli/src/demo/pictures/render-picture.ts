import sharp from "sharp";

/** Width and height in pixels of a rendered picture. */
export const PICTURE_SIZE = { width: 960, height: 640 } as const;

/** Renders a drawing to WebP (960 × 640, quality 80; flat colours gain nothing from a slower encoder). Rejects when the text is not a well-formed SVG. */
export function renderPicture(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 144 })
    .resize(PICTURE_SIZE.width, PICTURE_SIZE.height, { fit: "cover" })
    .webp({ quality: 80, effort: 2 })
    .toBuffer();
}
