import type { Organization } from "../kernel";

/** The path that the logo is served at; null without one. A new logo has a new id, so the path never shows another. */
export const logoUrlOf = ({ id, logoId }: Pick<Organization, "id" | "logoId">): string | null =>
  logoId ? `/logos/${id}/${logoId}.webp` : null;
