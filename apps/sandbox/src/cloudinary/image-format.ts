/** The format that the first bytes of a picture tell, or null. */
export function imageFormat(bytes: Buffer): "webp" | "png" | "jpg" | "gif" | null {
  if (bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP") return "webp";
  if (bytes.toString("latin1", 1, 4) === "PNG") return "png";
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpg";
  return bytes.toString("latin1", 0, 4) === "GIF8" ? "gif" : null;
}
