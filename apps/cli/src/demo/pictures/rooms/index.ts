import { bathroom } from "./bathroom";
import { bedroom } from "./bedroom";
import type { DrawRoom } from "./interior";
import { kitchen } from "./kitchen";
import { livingRoom } from "./living-room";
import { shopFloor } from "./shop-floor";
import { study } from "./study";
import { terrace } from "./terrace";

/** Every kind of interior (and the terrace), with the words for it in an alt text. */
export const ROOMS = {
  bathroom: { draw: bathroom, noun: "a tiled bathroom with a round mirror" },
  bedroom: { draw: bedroom, noun: "a bedroom with a made bed and two lamps" },
  kitchen: { draw: kitchen, noun: "a kitchen with its sink under the window" },
  "living-room": { draw: livingRoom, noun: "a living room with a sofa before a wide window" },
  "shop-floor": { draw: shopFloor, noun: "an empty shop with a counter and shelves" },
  study: { draw: study, noun: "a room with a desk at the window and bookshelves" },
  terrace: { draw: terrace, noun: "a terrace with two chairs and a table" },
} as const satisfies Record<string, { draw: DrawRoom; noun: string }>;
