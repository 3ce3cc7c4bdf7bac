import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { HAMMER_REALTY_CSV } from "../hammer-realty";
import { drawHome } from "./draw-home";
import { HOMES } from "./homes";
import { PALETTES } from "./palettes";
import { pictureOf } from "./picture-of";
import { renderPicture } from "./render-picture";

const rows = parse(readFileSync(HAMMER_REALTY_CSV), { columns: true }) as Record<string, string>[];
const galleries = rows.map((row) => ({ id: row.ListingId!, pictures: pictureOf(row.ListingId!) }));
const pictures = galleries.flatMap((gallery) => gallery.pictures);

/** Throws where an element is not closed, or closed out of turn. */
function expectWellFormed(svg: string) {
  const open: string[] = [];
  for (const [, closing, name, attributes, selfClosed] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!selfClosed) open.push(name!);
    expect(attributes).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(open).toEqual([]);
  expect(svg.replace(/<\/?[a-zA-Z]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, "")).toBe("");
}

describe("pictures of the demo's homes", () => {
  it("give every listing an exterior and one or two rooms", () => {
    for (const {
      id,
      pictures: [exterior, ...rooms],
    } of galleries) {
      expect(exterior && exterior.kind in HOMES, id).toBe(true);
      expect(rooms.length, id).toBeGreaterThanOrEqual(1);
      expect(rooms.length, id).toBeLessThanOrEqual(2);
    }
  });

  it("have none for a listing that is not in the demo", () => {
    expect(pictureOf("PE-99999")).toEqual([]);
  });

  it("use every kind of home and every palette", () => {
    const exteriors = galleries.map((gallery) => gallery.pictures[0]!);
    expect(new Set(exteriors.map((picture) => picture.kind)).size).toBe(Object.keys(HOMES).length);
    expect(new Set(exteriors.map((picture) => picture.palette)).size).toBe(Object.keys(PALETTES).length);
  });

  it("are all drawn differently, even with the gradient names left out", () => {
    const drawings = pictures.map((picture) => drawHome(picture).replace(/(sky|shade|out)-[\w-]+/g, "$1"));
    expect(new Set(drawings).size).toBe(pictures.length);
  });

  it("are well-formed and need nothing from outside", () => {
    for (const picture of pictures) {
      const svg = drawHome(picture);
      expectWellFormed(svg);
      expect(svg).not.toMatch(/<image|href=|<text|<script/);
    }
  });

  it("are drawn alike each time", () => {
    const [picture] = pictures;
    expect(drawHome(picture!)).toBe(drawHome({ ...picture! }));
    expect(drawHome({ ...picture!, seed: picture!.seed + 1 })).not.toBe(drawHome(picture!));
  });

  it("have an alt text that names what is drawn", () => {
    for (const { alt } of pictures) expect(alt).toMatch(/^Drawing of an? (?!.*\ba [aeiou]).{25,170}$/);
    expect(pictureOf("PE-20418")[0]!.alt).toMatch(/gabled house.*cream walls.*gray roof.*brown door/);
  });

  it("render to a WebP of 960 by 640 pixels", async () => {
    const image = await renderPicture(drawHome(pictures[0]!));
    expect(await sharp(image).metadata()).toMatchObject({ format: "webp", width: 960, height: 640 });
    expect(image.length).toBeLessThan(120_000);
  });

  it("refuse to render what is not an SVG", async () => {
    await expect(renderPicture("<svg><g>")).rejects.toThrow();
  });
});
