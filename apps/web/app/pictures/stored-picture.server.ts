import { withoutValues } from "@katek/core/kernel";
import type { LoaderFunctionArgs } from "@remix-run/node";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A picture that was drawn anew and stored. Its id is never given to another picture, so browsers keep it for good.
 * @throws a 404 for an id that is none, and for bytes that are no WebP; a 503 while the store does not answer.
 */
export async function storedPicture(
  { runtime }: LoaderFunctionArgs["context"],
  organizationId = "",
  file = "",
): Promise<Response> {
  const id = file.replace(/\.webp$/, "");
  const picture =
    UUID.test(organizationId) && UUID.test(id)
      ? await runtime.integrations.photos.get(organizationId, id).catch((error: unknown) => {
          runtime.log.error({ picture: id, error: withoutValues(error) }, "a picture could not be read from its store");
          throw new Response(null, { status: 503, headers: { "cache-control": "no-store", "retry-after": "30" } });
        })
      : null;
  if (!picture || !isWebP(picture)) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(picture), {
    headers: {
      "content-type": "image/webp",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
}

/** RIFF container with the form type WEBP (RFC 9649, section 2.4). */
const isWebP = (bytes: Uint8Array) =>
  bytes.length > 12 &&
  Buffer.from(bytes.subarray(0, 4)).equals(RIFF) &&
  Buffer.from(bytes.subarray(8, 12)).equals(WEBP);
const RIFF = Buffer.from("RIFF");
const WEBP = Buffer.from("WEBP");
