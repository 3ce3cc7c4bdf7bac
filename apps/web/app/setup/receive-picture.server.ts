import { KatekError } from "@katek/core/kernel";
import { MAX_LOGO_BYTES } from "@katek/core/organizations/schemas";
import type { ActionFunctionArgs } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { apiFor } from "~/api.server";
import { receiveUpload } from "~/listings/receive-upload.server";

type Organizations = ReturnType<typeof apiFor>["organizations"];

/** What an upload of a logo or an assistant's picture does. */
interface PictureSetting {
  /** @returns the path of the picture. */
  set(organizations: Organizations, bytes: Uint8Array): Promise<string | null>;
  remove(organizations: Organizations): Promise<unknown>;
}

const BROKEN = "The picture did not arrive whole, so nothing was changed. Choose it again.";

/** Takes a picture, or takes it away where the form holds none. Answers in JSON, `url` or `problem`, whatever happens. */
export async function receivePicture(
  { request, context }: ActionFunctionArgs,
  { set, remove }: PictureSetting,
): Promise<Response> {
  const { identity, organizations } = apiFor({ request, context });
  try {
    // Before a byte is read: who may not change it need not send.
    await identity.me({});
    const received = await receiveUpload(request, async (_name, bytes) => ({
      url: await set(organizations, await firstBytes(bytes)),
    }));
    if (!received) await remove(organizations);
    return Response.json({ url: received?.url ?? null });
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
    if (size > MAX_LOGO_BYTES) break;
  }
  return Buffer.concat(pieces);
}
