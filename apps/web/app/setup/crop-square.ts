/** What of a picture is kept: `zoom` 0 shows all of it, 1 four times as much of its middle; `x` and `y` move it, from -1 to 1. */
export interface Crop {
  zoom: number;
  x: number;
  y: number;
}

export const WHOLE: Crop = { zoom: 0, x: 0, y: 0 };
const MOST_ZOOM = 4;

interface Size {
  width: number;
  height: number;
}
interface Placed extends Size {
  left: number;
  top: number;
}

/** So near that the picture fills the square, as far as it can. */
export const filling = ({ width, height }: Size): Crop =>
  bounded({ ...WHOLE, zoom: (Math.max(width, height) / Math.min(width, height) - 1) / (MOST_ZOOM - 1) });

/** The crop within its bounds. */
export const bounded = ({ zoom, x, y }: Crop): Crop => ({
  zoom: within(zoom, 0, 1),
  x: within(x, -1, 1),
  y: within(y, -1, 1),
});

/** Where the whole picture lies in a square of this side: it may reach over the edges, and is never outside of them. */
export function placeIn(side: number, { width, height }: Size, { zoom, x, y }: Crop): Placed {
  const scale = (side / Math.max(width, height)) * (1 + zoom * (MOST_ZOOM - 1));
  const [wide, high] = [width * scale, height * scale];
  return { width: wide, height: high, left: edge(side, wide, x), top: edge(side, high, y) };
}

/** A movement by pixels of the square as one of the crop. */
export function moved(crop: Crop, side: number, size: Size, right: number, down: number): Crop {
  const { width, height } = placeIn(side, size, crop);
  const share = (by: number, length: number) => (Math.abs(length - side) < 1 ? 0 : (2 * by) / Math.abs(length - side));
  return bounded({ ...crop, x: crop.x + share(right, width), y: crop.y + share(down, height) });
}

/** From -1, as far left as it may be, to 1. */
const edge = (side: number, length: number, at: number): number =>
  (side - length) / 2 + (at * Math.abs(length - side)) / 2;
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
