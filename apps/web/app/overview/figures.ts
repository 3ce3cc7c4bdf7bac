import type { createCaller } from "@katek/api";

/** What the overview shows. */
export type Figures = Awaited<ReturnType<ReturnType<typeof createCaller>["overview"]["figures"]>>;
