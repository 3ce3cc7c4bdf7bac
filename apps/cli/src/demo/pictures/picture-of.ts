import { describePicture, type Picture, type PictureKind } from "./draw-home";
import type { PaletteName } from "./palettes";

/** A picture of a demo listing; `alt` says what is drawn. */
export interface ListingPicture extends Picture {
  alt: string;
}

/**
 * The pictures of a demo home in the order of its gallery: the exterior first, then one or two rooms.
 * Empty for an id that is not in the demo file. Pass each to `drawHome`.
 */
export const pictureOf = (listingId: string): ListingPicture[] =>
  (SHOTS[listingId] ?? []).map(([kind, palette, seed]) => {
    const picture = { kind, palette, seed };
    return { ...picture, alt: describePicture(picture) };
  });

type Shot = readonly [kind: PictureKind, palette: PaletteName, seed: number];

/** Seeds are chosen so that season and backdrop fit the home: the sea at Heron Cove, pines at Pinecrest. */
const SHOTS: Record<string, readonly Shot[]> = {
  "PE-20380": [
    ["boathouse", "cedar", 512],
    ["kitchen", "cedar", 472],
    ["terrace", "cedar", 484],
  ],
  "PE-20386": [
    ["townhouse", "slate", 616],
    ["living-room", "slate", 452],
    ["kitchen", "slate", 497],
  ],
  "PE-20389": [
    ["cottage", "chalk", 462],
    ["kitchen", "chalk", 434],
    ["terrace", "chalk", 450],
  ],
  "PE-20391": [
    ["loft", "rose", 482],
    ["living-room", "rose", 456],
    ["bathroom", "rose", 446],
  ],
  "PE-20397": [
    ["a-frame", "dusk", 423],
    ["living-room", "dusk", 429],
    ["kitchen", "dusk", 427],
  ],
  "PE-20402": [
    ["loft", "clay", 412],
    ["living-room", "clay", 418],
    ["terrace", "clay", 430],
  ],
  "PE-20418": [
    ["gable", "stone", 6],
    ["kitchen", "stone", 5],
    ["terrace", "stone", 7],
  ],
  "PE-20422": [
    ["townhouse", "clay", 32],
    ["living-room", "clay", 32],
    ["study", "clay", 38],
  ],
  "PE-20431": [
    ["modern", "chalk", 348],
    ["kitchen", "chalk", 344],
    ["study", "chalk", 353],
  ],
  "PE-20440": [
    ["craftsman", "slate", 138],
    ["living-room", "slate", 40],
    ["bathroom", "slate", 43],
  ],
  "PE-20443": [
    ["bungalow", "sage", 67],
    ["kitchen", "sage", 28],
    ["living-room", "sage", 25],
  ],
  "PE-20447": [
    ["condo", "slate", 483],
    ["terrace", "slate", 480],
    ["kitchen", "slate", 488],
  ],
  "PE-20449": [
    ["gable", "chalk", 43],
    ["living-room", "chalk", 16],
    ["kitchen", "chalk", 22],
  ],
  "PE-20451": [
    ["modern", "dusk", 454],
    ["kitchen", "dusk", 385],
    ["living-room", "dusk", 383],
  ],
  "PE-20452": [
    ["gable", "ochre", 358],
    ["living-room", "ochre", 355],
    ["kitchen", "ochre", 357],
  ],
  "PE-20453": [
    ["townhouse", "harbour", 360],
    ["terrace", "harbour", 524],
    ["kitchen", "harbour", 381],
  ],
  "PE-20454": [
    ["condo", "ochre", 382],
    ["terrace", "ochre", 379],
    ["living-room", "ochre", 378],
  ],
  "PE-20455": [
    ["loft", "sage", 153],
    ["kitchen", "sage", 53],
    ["bathroom", "sage", 67],
  ],
  "PE-20456": [
    ["condo", "clay", 74],
    ["living-room", "clay", 86],
    ["kitchen", "clay", 80],
  ],
  "PE-20457": [
    ["mid-rise", "slate", 82],
    ["terrace", "slate", 79],
    ["kitchen", "slate", 79],
  ],
  "PE-20458": [
    ["mid-rise", "dusk", 410],
    ["terrace", "dusk", 146],
    ["living-room", "dusk", 127],
  ],
  "PE-20459": [
    ["loft", "clay", 118],
    ["living-room", "clay", 112],
    ["study", "clay", 133],
  ],
  "PE-20460": [
    ["townhouse", "rose", 115],
    ["kitchen", "rose", 106],
    ["living-room", "rose", 122],
  ],
  "PE-20461": [
    ["townhouse", "sage", 112],
    ["terrace", "sage", 117],
    ["bedroom", "sage", 110],
  ],
  "PE-20462": [
    ["townhouse", "ochre", 128],
    ["kitchen", "ochre", 112],
    ["bedroom", "ochre", 130],
  ],
  "PE-20463": [
    ["cottage", "cedar", 143],
    ["living-room", "cedar", 131],
    ["terrace", "cedar", 186],
  ],
  "PE-20464": [
    ["modern", "cedar", 309],
    ["living-room", "cedar", 150],
    ["terrace", "cedar", 281],
  ],
  "PE-20465": [
    ["boathouse", "driftwood", 267],
    ["living-room", "driftwood", 145],
    ["terrace", "driftwood", 237],
  ],
  "PE-20466": [
    ["modern", "stone", 149],
    ["terrace", "stone", 192],
    ["kitchen", "stone", 173],
  ],
  "PE-20467": [
    ["modern", "soot", 202],
    ["kitchen", "soot", 161],
    ["terrace", "soot", 164],
  ],
  "PE-20468": [
    ["gable", "harbour", 175],
    ["study", "harbour", 170],
    ["kitchen", "harbour", 182],
  ],
  "PE-20469": [
    ["bungalow", "cedar", 191],
    ["living-room", "cedar", 176],
    ["bathroom", "cedar", 179],
  ],
  "PE-20470": [
    ["bungalow", "stone", 215],
    ["bathroom", "stone", 192],
    ["living-room", "stone", 193],
  ],
  "PE-20471": [
    ["a-frame", "soot", 210],
    ["living-room", "soot", 200],
    ["bedroom", "soot", 197],
  ],
  "PE-20472": [
    ["craftsman", "driftwood", 414],
    ["kitchen", "driftwood", 213],
    ["study", "driftwood", 213],
  ],
  "PE-20473": [
    ["colonial", "clay", 233],
    ["kitchen", "clay", 211],
    ["living-room", "clay", 215],
  ],
  "PE-20474": [
    ["cottage", "ochre", 217],
    ["living-room", "ochre", 228],
    ["kitchen", "ochre", 227],
  ],
  "PE-20475": [
    ["gable", "sage", 227],
    ["kitchen", "sage", 229],
    ["bathroom", "sage", 238],
  ],
  "PE-20476": [
    ["gable", "driftwood", 242],
    ["terrace", "driftwood", 396],
    ["kitchen", "driftwood", 247],
  ],
  "PE-20477": [
    ["cottage", "stone", 302],
    ["kitchen", "stone", 255],
    ["bedroom", "stone", 250],
  ],
  "PE-20478": [
    ["craftsman", "rose", 261],
    ["living-room", "rose", 256],
    ["study", "rose", 269],
  ],
  "PE-20479": [
    ["gable", "rose", 332],
    ["kitchen", "rose", 269],
    ["living-room", "rose", 268],
  ],
  "PE-20480": [
    ["craftsman", "sage", 278],
    ["living-room", "sage", 279],
    ["kitchen", "sage", 277],
  ],
  "PE-20481": [
    ["triple-decker", "harbour", 377],
    ["kitchen", "harbour", 284],
    ["living-room", "harbour", 322],
  ],
  "PE-20482": [
    ["colonial", "driftwood", 305],
    ["kitchen", "driftwood", 296],
    ["bedroom", "driftwood", 297],
  ],
  "PE-20483": [
    ["plot", "cedar", 308],
    ["plot", "cedar", 346],
  ],
  "PE-20484": [
    ["farmhouse", "chalk", 357],
    ["living-room", "chalk", 311],
    ["kitchen", "chalk", 311],
  ],
  "PE-20485": [
    ["shopfront", "harbour", 402],
    ["shop-floor", "harbour", 329],
    ["study", "harbour", 326],
  ],
  "PE-20486": [
    ["boathouse", "sage", 588],
    ["living-room", "sage", 389],
    ["terrace", "sage", 429],
  ],
  "PE-20487": [
    ["mid-rise", "stone", 332],
    ["terrace", "stone", 362],
    ["bedroom", "stone", 342],
  ],
  "PE-20488": [
    ["colonial", "chalk", 394],
    ["living-room", "chalk", 399],
    ["terrace", "chalk", 398],
  ],
  "PE-20489": [
    ["bungalow", "rose", 413],
    ["terrace", "rose", 443],
    ["kitchen", "rose", 402],
  ],
  "PE-20490": [
    ["condo", "driftwood", 529],
    ["terrace", "driftwood", 407],
    ["living-room", "driftwood", 459],
  ],
  "PE-20491": [
    ["shopfront", "ochre", 477],
    ["bedroom", "ochre", 487],
    ["kitchen", "ochre", 485],
  ],
  "PE-20492": [
    ["triple-decker", "clay", 491],
    ["kitchen", "clay", 490],
    ["living-room", "clay", 495],
  ],
  "PE-20493": [
    ["loft", "slate", 499],
    ["living-room", "slate", 502],
    ["terrace", "slate", 537],
  ],
  "PE-20494": [
    ["townhouse", "driftwood", 516],
    ["terrace", "driftwood", 519],
    ["kitchen", "driftwood", 512],
  ],
  "PE-20495": [
    ["triple-decker", "sage", 541],
    ["kitchen", "sage", 514],
    ["bathroom", "sage", 521],
  ],
  "PE-20496": [
    ["bungalow", "harbour", 591],
    ["study", "harbour", 552],
    ["terrace", "harbour", 558],
  ],
  "PE-20497": [
    ["cottage", "harbour", 628],
    ["living-room", "harbour", 545],
    ["bedroom", "harbour", 585],
  ],
  "PE-20498": [
    ["mid-rise", "harbour", 670],
    ["living-room", "harbour", 562],
    ["terrace", "harbour", 756],
  ],
  "PE-20499": [
    ["colonial", "rose", 562],
    ["kitchen", "rose", 554],
    ["study", "rose", 555],
  ],
};
