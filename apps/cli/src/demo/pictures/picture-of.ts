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
  (SHOTS[listingId] ?? []).map((picture) => ({ ...picture, alt: describePicture(picture) }));

/** One home's pictures in one palette: each kind with its seed, or with several. */
const shots = (palette: PaletteName, seeds: Partial<Record<PictureKind, number | number[]>>): Picture[] =>
  (Object.entries(seeds) as [PictureKind, number | number[]][]).flatMap(([kind, seed]) =>
    [seed].flat().map((one) => ({ kind, palette, seed: one })),
  );

/** Seeds are chosen so that season and backdrop fit the home: the sea at Heron Cove, pines at Pinecrest. */
const SHOTS: Record<string, Picture[]> = {
  "PE-20380": shots("cedar", { boathouse: 512, kitchen: 482, terrace: 484 }),
  "PE-20386": shots("slate", { townhouse: 616, "living-room": 452, kitchen: 505 }),
  "PE-20389": shots("chalk", { cottage: 462, kitchen: 457, terrace: 450 }),
  "PE-20391": shots("rose", { loft: 482, "living-room": 465, bathroom: 470 }),
  "PE-20397": shots("dusk", { "a-frame": 423, "living-room": 433, kitchen: 427 }),
  "PE-20402": shots("clay", { loft: 412, "living-room": 418, terrace: 430 }),
  "PE-20418": shots("stone", { gable: 6, kitchen: 28, terrace: 7 }),
  "PE-20422": shots("clay", { townhouse: 112, "living-room": 33, study: 63 }),
  "PE-20431": shots("chalk", { modern: 348, kitchen: 356, study: 353 }),
  "PE-20440": shots("slate", { craftsman: 138, "living-room": 40, bathroom: 67 }),
  "PE-20443": shots("sage", { bungalow: 67, kitchen: 43, "living-room": 66 }),
  "PE-20447": shots("slate", { condo: 483, terrace: 480, kitchen: 517 }),
  "PE-20449": shots("chalk", { gable: 43, "living-room": 27, kitchen: 34 }),
  "PE-20451": shots("dusk", { modern: 454, kitchen: 392, "living-room": 383 }),
  "PE-20452": shots("ochre", { gable: 358, "living-room": 378, kitchen: 368 }),
  "PE-20453": shots("harbour", { townhouse: 360, terrace: 524, kitchen: 462 }),
  "PE-20454": shots("ochre", { condo: 382, terrace: 379, "living-room": 511 }),
  "PE-20455": shots("sage", { loft: 153, kitchen: 76, bathroom: 124 }),
  "PE-20456": shots("clay", { condo: 295, "living-room": 112, kitchen: 111 }),
  "PE-20457": shots("slate", { "mid-rise": 82, terrace: 79, kitchen: 250 }),
  "PE-20458": shots("dusk", { "mid-rise": 410, terrace: 146, "living-room": 139 }),
  "PE-20459": shots("clay", { loft: 118, "living-room": 122, study: 133 }),
  "PE-20460": shots("rose", { townhouse: 565, kitchen: 194, "living-room": 269 }),
  "PE-20461": shots("sage", { townhouse: 121, terrace: 117, bedroom: 143 }),
  "PE-20462": shots("ochre", { townhouse: 128, kitchen: 112, bedroom: 152 }),
  "PE-20463": shots("cedar", { cottage: 143, "living-room": 154, terrace: 186 }),
  "PE-20464": shots("cedar", { modern: 309, "living-room": 150, terrace: 281 }),
  "PE-20465": shots("driftwood", { boathouse: 267, "living-room": 153, terrace: 237 }),
  "PE-20466": shots("stone", { modern: 149, terrace: 192, kitchen: 210 }),
  "PE-20467": shots("soot", { modern: 202, kitchen: 166, terrace: 164 }),
  "PE-20468": shots("harbour", { gable: 175, study: 193, kitchen: 211 }),
  "PE-20469": shots("cedar", { bungalow: 191, "living-room": 176, bathroom: 192 }),
  "PE-20470": shots("stone", { bungalow: 215, bathroom: 210, "living-room": 198 }),
  "PE-20471": shots("soot", { "a-frame": 210, "living-room": 212, bedroom: 208 }),
  "PE-20472": shots("driftwood", { craftsman: 414, kitchen: 213, study: 243 }),
  "PE-20473": shots("clay", { colonial: 233, kitchen: 215, "living-room": 215 }),
  "PE-20474": shots("ochre", { cottage: 217, "living-room": 256, kitchen: 232 }),
  "PE-20475": shots("sage", { gable: 227, kitchen: 243, bathroom: 286 }),
  "PE-20476": shots("driftwood", { gable: 242, terrace: 396, kitchen: 292 }),
  "PE-20477": shots("stone", { cottage: 302, kitchen: 260, bedroom: 273 }),
  "PE-20478": shots("rose", { craftsman: 261, "living-room": 268, study: 272 }),
  "PE-20479": shots("rose", { gable: 332, kitchen: 296, "living-room": 321 }),
  "PE-20480": shots("sage", { craftsman: 278, "living-room": 279, kitchen: 278 }),
  "PE-20481": shots("harbour", { "triple-decker": 377, kitchen: 374, "living-room": 335 }),
  "PE-20482": shots("driftwood", { colonial: 305, kitchen: 313, bedroom: 302 }),
  "PE-20483": shots("cedar", { plot: [308, 348] }),
  "PE-20484": shots("chalk", { farmhouse: 357, "living-room": 316, kitchen: 319 }),
  "PE-20485": shots("harbour", { shopfront: 402, "shop-floor": 340, study: 458 }),
  "PE-20486": shots("sage", { boathouse: 588, "living-room": 705, terrace: 429 }),
  "PE-20487": shots("stone", { "mid-rise": 332, terrace: 362, bedroom: 342 }),
  "PE-20488": shots("chalk", { colonial: 394, "living-room": 399, terrace: 398 }),
  "PE-20489": shots("rose", { bungalow: 413, terrace: 443, kitchen: 416 }),
  "PE-20490": shots("driftwood", { condo: 529, terrace: 407, "living-room": 459 }),
  "PE-20491": shots("ochre", { shopfront: 477, bedroom: 487, kitchen: 546 }),
  "PE-20492": shots("clay", { "triple-decker": 491, kitchen: 555, "living-room": 553 }),
  "PE-20493": shots("slate", { loft: 499, "living-room": 596, terrace: 537 }),
  "PE-20494": shots("driftwood", { townhouse: 516, terrace: 519, kitchen: 514 }),
  "PE-20495": shots("sage", { "triple-decker": 541, kitchen: 549, bathroom: 522 }),
  "PE-20496": shots("harbour", { bungalow: 591, study: 566, terrace: 558 }),
  "PE-20497": shots("harbour", { cottage: 628, "living-room": 707, bedroom: 667 }),
  "PE-20498": shots("harbour", { "mid-rise": 670, "living-room": 629, terrace: 756 }),
  "PE-20499": shots("rose", { colonial: 562, kitchen: 625, study: 582 }),
};
