import { z } from "zod";

export const PaletteInput = z.object({
  text: z
    .string()
    .overwrite((text) => text.replaceAll("\0", ""))
    .trim()
    .max(100),
});

/** What the palette finds: somebody, or a home. */
export interface PaletteResults {
  leads: { id: string; name: string | null; contact: string | null; stage: string }[];
  homes: { id: string; address: string; place: string | null }[];
}
