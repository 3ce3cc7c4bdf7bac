import sharp from "sharp";
import { Invalid } from "../kernel";
import { MAX_PHOTO_BYTES } from "./photo-limits";

/** The longer side of a picture, in pixels. */
const SIDE = 1_600;
/** What unpacks to more is refused before it is unpacked: a small file can hold a picture that fills the memory. */
const MAX_PIXELS = 60_000_000;
const TAKEN = new Set(["jpeg", "png", "webp", "gif", "heif", "tiff"]);

export interface DrawnPhoto {
  data: Uint8Array;
  width: number;
  height: number;
}

/**
 * Draws a photo anew as WebP, turned as its camera says, at most 1,600 pixels at its longer side: nothing of the file itself
 * (EXIF with the place it was taken, scripts) is kept.
 * @throws Invalid (`picture_too_large`, `picture_too_many_pixels`, `not_a_picture`)
 */
export async function drawPhoto(bytes: Uint8Array): Promise<DrawnPhoto> {
  if (bytes.byteLength > MAX_PHOTO_BYTES)
    throw new Invalid(
      "picture_too_large",
      `This picture is larger than ${MAX_PHOTO_BYTES / 1024 / 1024} MB. Save it smaller and add it again.`,
    );
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!format || !TAKEN.has(format) || !width || !height) throw notAPicture();
    if (width * height > MAX_PIXELS)
      throw new Invalid(
        "picture_too_many_pixels",
        `This picture has ${width.toLocaleString("en-US")} × ${height.toLocaleString("en-US")} pixels, more than can be read. Save it smaller and add it again.`,
      );
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" })
      .rotate()
      .resize({ width: SIDE, height: SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof Invalid) throw error;
    throw notAPicture();
  }
}

const notAPicture = () =>
  new Invalid("not_a_picture", "This file is not a picture that can be read. Use JPEG, PNG or WebP.");
