import { KatekError } from "@katek/core/kernel";
import { MAX_PHOTO_BYTES } from "@katek/core/listings/schemas";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { apiFor } from "~/api.server";
import { listingIdOf } from "~/listings/page/listing-id.server";
import { receiveUpload } from "~/listings/receive-upload.server";

const BROKEN = "The picture did not arrive whole, so nothing was changed. Choose it again.";

/** Takes one picture for a listing. Answers in JSON, whatever happens. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const listingId = listingIdOf(params);
  const { identity, listings } = apiFor({ request, context });
  const alt = new URL(request.url).searchParams.get("alt") ?? "A picture of the home";
  try {
    // Before a byte is read: who may not change it need not send.
    await identity.me({});
    const photo = await receiveUpload(request, async (_name, bytes) =>
      listings.addPhoto({ listingId, alt, bytes: await firstBytes(bytes) }),
    );
    return photo ? Response.json({ photoId: photo.id }) : Response.json({ problem: BROKEN }, { status: 400 });
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : null;
    if (cause instanceof KatekError) return Response.json({ problem: cause.message }, { status: cause.status });
    if (!request.signal.aborted) context.runtime.log.warn({ requestId: context.requestId }, "a picture was not taken");
    return Response.json({ problem: BROKEN }, { status: 400 });
  }
}

/** No more than it takes to see that a file is too large. */
async function firstBytes(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    size += piece.byteLength;
    if (size > MAX_PHOTO_BYTES) break;
  }
  return Buffer.concat(pieces);
}

export const loader = ({ params }: ActionFunctionArgs) => redirect(`/listings/${listingIdOf(params)}`);
