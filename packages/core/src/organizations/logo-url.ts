import type { Organization } from "../kernel";

/** The path that the logo is served at; null without one. A new logo has a new id, so the path never shows another. */
export const logoUrlOf = ({ id, logoId }: Pick<Organization, "id" | "logoId">): string | null =>
  logoId ? `/logos/${id}/${logoId}.webp` : null;

/** The path of the picture that was uploaded for the assistant; null where it has a drawn one. */
export const assistantPictureUrlOf = ({
  id,
  assistantPictureId,
}: Pick<Organization, "id" | "assistantPictureId">): string | null =>
  assistantPictureId ? `/logos/${id}/${assistantPictureId}.webp` : null;
