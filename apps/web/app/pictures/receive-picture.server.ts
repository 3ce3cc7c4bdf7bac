import { KatekError } from "@katek/core/kernel";
import type { ActionFunctionArgs } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { apiFor } from "~/api.server";
import { receiveUpload } from "~/listings/receive-upload.server";

type Api = ReturnType<typeof apiFor>;

interface PictureReceiver<T extends object> {
  /** Larger pictures are refused by `take`, which gets little more than so many of their bytes. */
  mostBytes: number;
  /** @returns what is answered. */
  take(api: Api, bytes: Uint8Array): Promise<T>;
  /** For a form that holds no picture; without it such a form did not arrive whole. */
  without?(api: Api): Promise<T>;
}

const BROKEN = "The picture did not arrive whole, so nothing was changed. Choose it again.";

/** Takes one uploaded picture. Answers in JSON, what `take` returns or a `problem`, whatever happens. */
export async function receivePicture<T extends object>(
  { request, context }: ActionFunctionArgs,
  { mostBytes, take, without }: PictureReceiver<T>,
): Promise<Response> {
  const api = apiFor({ request, context });
  try {
    // Before a byte is read: who may not change it need not send.
    await api.identity.me({});
    const taken = await receiveUpload(request, async (_name, bytes) => take(api, await firstBytes(bytes, mostBytes)));
    if (taken) return Response.json(taken);
    return without ? Response.json(await without(api)) : Response.json({ problem: BROKEN }, { status: 400 });
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : null;
    if (cause instanceof KatekError) return Response.json({ problem: cause.message }, { status: cause.status });
    if (!request.signal.aborted) context.runtime.log.warn({ requestId: context.requestId }, "a picture was not taken");
    return Response.json({ problem: BROKEN }, { status: 400 });
  }
}

/** No more than it takes to see that a file is too large. */
async function firstBytes(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    size += piece.byteLength;
    if (size > most) break;
  }
  return Buffer.concat(pieces);
}
