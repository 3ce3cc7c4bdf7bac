import { getFigures } from "./get-figures";
import { getUsage } from "./get-usage";
import { watchFigures } from "./watch-figures";

export const overview = { figures: getFigures, live: watchFigures, usage: getUsage };
