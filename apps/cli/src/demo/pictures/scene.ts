import { type Chance, chanceFrom } from "./chance";
import { mix } from "./colour";
import type { Palette } from "./palettes";

export type Season = "spring" | "summer" | "autumn" | "winter";
export type Hour = "morning" | "noon" | "evening";
export type Backdrop = "hills" | "sea" | "harbour" | "town" | "pines";

/** What surrounds a home in its picture, with the palette already tinted for it. */
export interface Scene {
  season: Season;
  hour: Hour;
  backdrop: Backdrop;
  mirrored: boolean;
  palette: Palette;
  chance: Chance;
  /** Unique among pictures, for gradient ids: several SVGs may stand inline in one page. */
  id: string;
}

/** The scene that a seed makes of a palette. The first five choices are fixed in order, so alt texts can repeat them. */
export function sceneFrom(kind: string, paletteName: string, palette: Palette, seed: number): Scene {
  const chance = chanceFrom(`${kind}/${seed}`);
  const season = chance.pick<Season>(["spring", "summer", "summer", "autumn", "autumn", "winter"]);
  const hour = chance.pick<Hour>(["morning", "noon", "noon", "noon", "evening"]);
  const backdrop = chance.pick<Backdrop>(["hills", "hills", "sea", "harbour", "town", "town", "pines"]);
  const mirrored = chance.odds(0.5);
  const id = `${kind}-${paletteName}-${seed}`;
  return { season, hour, backdrop, mirrored, palette: atHour(inSeason(palette, season), hour), chance, id };
}

function inSeason(p: Palette, season: Season): Palette {
  switch (season) {
    case "summer":
      return p;
    case "spring":
      return {
        ...p,
        leaf: mix(p.leaf, "#A9C48A", 0.5),
        leafDark: mix(p.leafDark, "#8DAA72", 0.4),
        ground: mix(p.ground, "#C3CFA0", 0.4),
      };
    case "autumn":
      return {
        ...p,
        leaf: mix(p.leaf, "#C98B4A", 0.68),
        leafDark: mix(p.leafDark, "#A9663A", 0.6),
        ground: mix(p.ground, "#C9BC92", 0.4),
        groundDark: mix(p.groundDark, "#B7A67C", 0.4),
      };
    case "winter":
      return {
        ...p,
        sky: [mix(p.sky[0], "#D5DDE5", 0.5), mix(p.sky[1], "#F2F3F4", 0.5)],
        leaf: mix(p.leaf, "#7F9088", 0.4),
        leafDark: mix(p.leafDark, "#6A7C75", 0.4),
        ground: mix(p.ground, "#F1F4F6", 0.78),
        groundDark: mix(p.groundDark, "#E1E7EB", 0.75),
        roof: mix(p.roof, "#F1F4F6", 0.72),
        roofDark: mix(p.roofDark, "#E3E8EC", 0.62),
      };
  }
}

function atHour(p: Palette, hour: Hour): Palette {
  if (hour === "noon") return p;
  if (hour === "morning") return { ...p, sky: [p.sky[0], mix(p.sky[1], "#F8DCC4", 0.7)] };
  const dim = (colour: string, share = 0.3) => mix(colour, "#33364D", share);
  return {
    ...p,
    sky: ["#A0A6BF", "#EBD6C8"],
    ground: dim(p.ground),
    groundDark: dim(p.groundDark),
    wall: dim(p.wall, 0.24),
    wallDark: dim(p.wallDark, 0.28),
    roof: dim(p.roof),
    roofDark: dim(p.roofDark),
    trim: dim(p.trim, 0.16),
    glass: "#F2D69C",
    glassLight: "#FAE8C2",
    door: dim(p.door, 0.15),
    leaf: dim(p.leaf),
    leafDark: dim(p.leafDark),
    timber: dim(p.timber, 0.2),
  };
}
