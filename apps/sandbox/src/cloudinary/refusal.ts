import type { VendorFailure } from "../vendor";

/** A call that Cloudinary refuses, with its status. */
export class CloudinaryRefusal extends Error {
  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** Cloudinary's error shape for an HTTP status. */
export const cloudinaryFailure = (_status: number, message = "The sandbox was told to fail."): VendorFailure => ({
  body: { error: { message } },
  headers: { "x-cld-error": message },
});
