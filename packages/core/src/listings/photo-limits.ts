/** The largest file that is taken as a photo, in bytes. */
export const MAX_PHOTO_BYTES = 20 * 1024 * 1024;

/** So many photos has one listing at most. */
export const MOST_PHOTOS = 60;
