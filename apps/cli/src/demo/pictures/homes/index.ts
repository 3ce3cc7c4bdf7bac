import { aFrame } from "./a-frame";
import { boathouse } from "./boathouse";
import { bungalow } from "./bungalow";
import { colonial } from "./colonial";
import { condo } from "./condo";
import { cottage } from "./cottage";
import { craftsman } from "./craftsman";
import { farmhouse } from "./farmhouse";
import { gable } from "./gable";
import type { DrawHome } from "./home";
import { loft } from "./loft";
import { midRise } from "./mid-rise";
import { modern } from "./modern";
import { plot } from "./plot";
import { shopfront } from "./shopfront";
import { townhouse } from "./townhouse";
import { tripleDecker } from "./triple-decker";

/** Every kind of exterior, with the words for it in an alt text. */
export const HOMES = {
  "a-frame": { draw: aFrame, noun: "an A-frame house" },
  boathouse: { draw: boathouse, noun: "a waterside house with a deck" },
  bungalow: { draw: bungalow, noun: "a one-story house" },
  colonial: { draw: colonial, noun: "a symmetrical two-story house" },
  condo: { draw: condo, noun: "a four-story building with balconies" },
  cottage: { draw: cottage, noun: "a cottage with dormers" },
  craftsman: { draw: craftsman, noun: "a house with a deep porch" },
  farmhouse: { draw: farmhouse, noun: "a farmhouse with a barn" },
  gable: { draw: gable, noun: "a gabled house with a side wing" },
  loft: { draw: loft, noun: "a former works with tall gridded windows" },
  "mid-rise": { draw: midRise, noun: "an apartment building with stacked balconies" },
  modern: { draw: modern, noun: "a flat-roofed modern house" },
  plot: { draw: plot, noun: "a meadow plot marked with stakes" },
  shopfront: { draw: shopfront, noun: "a shop with a striped awning and rooms above" },
  townhouse: { draw: townhouse, noun: "a row of townhouses" },
  "triple-decker": { draw: tripleDecker, noun: "a three-story house with stacked porches" },
} as const satisfies Record<string, { draw: DrawHome; noun: string }>;
