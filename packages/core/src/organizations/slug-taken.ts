import { Conflict } from "../kernel";
import { isUniqueViolation } from "../kernel/postgres-errors";

/** What a write that broke the uniqueness of chat addresses means for a person; other errors as they are. */
export function slugTaken(error: unknown, slug: string): unknown {
  // The second one is that of former addresses, which stay reserved.
  const taken = ["organizations_slug_key", "organization_slugs_slug_key"].some((key) => isUniqueViolation(error, key));
  if (!taken) return error;
  return new Conflict("slug_taken", `The address ${slug} is taken. Choose another one.`, { slug });
}
