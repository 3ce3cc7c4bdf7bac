import { z } from "zod";

/** So many views one person has at most, and so many all have together. */
export const MOST_VIEWS = 30;

/** A search of the listings page under a name. */
export const SaveViewInput = z.object({
  name: z
    .string()
    .overwrite((typed) => typed.replaceAll("\0", ""))
    .trim()
    .min(1, "Give the view a name, such as “Over a million”.")
    .max(60, "Give the view a shorter name."),
  /** The page's address after the question mark. Read by the page as any address is: what it does not know is not there. */
  query: z
    .string()
    .max(1_000)
    .regex(/^[\w\-.~%+=&]*$/, "This search cannot be kept."),
  shared: z.boolean().default(false),
});
