import { z } from "zod";

const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]/;

/**
 * A text of one line, such as a name: it stands in subjects and headers of emails, in menus and file names. Without what
 * surrounds it, and without NUL, which PostgreSQL keeps in no text.
 */
export const oneLine = (): z.ZodString =>
  z
    .string()
    .overwrite((text) => text.replaceAll("\0", ""))
    .trim()
    .refine((text) => !LINE_BREAKS.test(text), "Write it on one line.");
