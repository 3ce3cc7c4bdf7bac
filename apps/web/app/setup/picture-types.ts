/** What a field for a logo or an assistant's picture offers to choose. */
export const PICTURE_TYPES = "image/png,image/svg+xml,image/jpeg,image/webp,image/gif";
