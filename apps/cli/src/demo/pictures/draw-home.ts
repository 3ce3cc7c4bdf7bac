import { HOMES } from "./homes";
import { PALETTES, type PaletteName } from "./palettes";
import { ROOMS } from "./rooms";
import { type Backdrop, type Hour, type Scene, type Season, sceneFrom } from "./scene";
import { backdropOf, front, gradients, sky } from "./surroundings";

export type HomeKind = keyof typeof HOMES;
export type RoomKind = keyof typeof ROOMS;
export type PictureKind = HomeKind | RoomKind;

/** What determines a drawing: the same three values always give the same SVG. */
export interface Picture {
  kind: PictureKind;
  palette: PaletteName;
  /** Chooses season, hour, backdrop, side, planting and the details of the building. */
  seed: number;
}

const isHome = (kind: PictureKind): kind is HomeKind => kind in HOMES;

/** Draws a home or one of its rooms as an SVG document of 480 × 320 units (3:2), without text or outside references. */
export function drawHome({ kind, palette, seed }: Picture): string {
  const scene = sceneFrom(kind, palette, PALETTES[palette], seed);
  const art = isHome(kind) ? exterior(scene, kind) : ROOMS[kind].draw(scene);
  const drawn = scene.mirrored ? `<g transform="translate(480 0) scale(-1 1)">${art}</g>` : art;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" preserveAspectRatio="xMidYMid slice">${gradients(scene)}${drawn}</svg>`;
}

function exterior(scene: Scene, kind: HomeKind): string {
  const behind = sky(scene) + backdropOf(scene);
  const home = HOMES[kind].draw(scene);
  return behind + front(scene, home.front, home.doorX) + home.art;
}

/** Says in one sentence what `drawHome` draws, for the picture's alt text. */
export function describePicture({ kind, palette, seed }: Picture): string {
  const { season, hour, backdrop } = sceneFrom(kind, palette, PALETTES[palette], seed);
  const surroundings = `${BACKDROP_WORDS[backdrop]}, ${SEASON_WORDS[season]}${HOUR_WORDS[hour]}`;
  if (kind === "plot") return `Drawing of ${HOMES.plot.noun}, ${surroundings}`;
  if (kind === "terrace") return `Drawing of ${ROOMS.terrace.noun}, ${surroundings}`;
  if (!isHome(kind)) return `Drawing of ${ROOMS[kind].noun}, ${VIEW_WORDS[backdrop]}${HOUR_WORDS[hour]}`;
  const { wall, roof, door } = PALETTES[palette].words;
  const top = season === "winter" ? "snow on the roof" : `${withArticle(roof)} roof`;
  return `Drawing of ${HOMES[kind].noun}, ${wall} walls, ${top} and ${withArticle(door)} door, ${surroundings}`;
}

const withArticle = (word: string) => `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;

const SEASON_WORDS: Record<Season, string> = {
  spring: "in spring",
  summer: "in summer",
  autumn: "in autumn",
  winter: "in winter",
};
const HOUR_WORDS: Record<Hour, string> = { morning: ", in the morning", noon: "", evening: ", in the evening" };
const BACKDROP_WORDS: Record<Backdrop, string> = {
  hills: "hills behind",
  sea: "the sea behind",
  harbour: "boats in the harbor behind",
  town: "the roofs of the town behind",
  pines: "pines behind",
};
const VIEW_WORDS: Record<Backdrop, string> = {
  hills: "hills outside",
  sea: "the sea outside",
  harbour: "water and a sail outside",
  town: "the roofs of the town outside",
  pines: "green slopes outside",
};
