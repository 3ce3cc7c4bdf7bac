import { furnish } from "./furnish";

export const demo = { furnish };
