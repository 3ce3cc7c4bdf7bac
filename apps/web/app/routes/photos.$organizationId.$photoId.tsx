import type { LoaderFunctionArgs } from "@remix-run/node";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A picture of a listing. Its id is never given to another picture, so browsers keep it for good. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { organizationId = "" } = params;
  const photoId = params.photoId?.replace(/\.webp$/, "") ?? "";
  const picture =
    UUID.test(organizationId) && UUID.test(photoId)
      ? await context.runtime.integrations.photos.get(organizationId, photoId)
      : null;
  if (!picture || !isWebP(picture)) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(picture), {
    headers: { "content-type": "image/webp", "cache-control": "public, max-age=31536000, immutable" },
  });
}

/** RIFF container with the form type WEBP (RFC 9649, section 2.4). */
const isWebP = (bytes: Uint8Array) =>
  bytes.length > 12 &&
  Buffer.from(bytes.subarray(0, 4)).equals(RIFF) &&
  Buffer.from(bytes.subarray(8, 12)).equals(WEBP);
const RIFF = Buffer.from("RIFF");
const WEBP = Buffer.from("WEBP");
