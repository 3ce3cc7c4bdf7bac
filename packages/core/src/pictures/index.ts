import { removePictures } from "./remove-pictures";

export { forgetPictures } from "./forget-pictures";

export const pictures = { remove: removePictures };
