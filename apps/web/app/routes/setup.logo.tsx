import { KatekError } from "@katek/core/kernel";
import { MAX_LOGO_BYTES } from "@katek/core/organizations/schemas";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { apiFor } from "~/api.server";
import { receiveUpload } from "~/listings/receive-upload.server";

const BROKEN = "The logo did not arrive whole, so nothing was changed. Choose it again.";

/** Takes a logo, or takes it away where the form holds none. Answers in JSON, whatever happens. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { identity, organizations } = apiFor({ request, context });
  try {
    // Before a byte is read: who may not change it need not send.
    await identity.me({});
    const received = await receiveUpload(request, async (_name, bytes) =>
      organizations.setLogo({ bytes: await firstBytes(bytes) }),
    );
    if (!received) await organizations.removeLogo({});
    return Response.json({ logoUrl: received?.logoUrl ?? null });
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : null;
    if (cause instanceof KatekError) return Response.json({ problem: cause.message }, { status: cause.status });
    if (!request.signal.aborted) context.runtime.log.warn({ requestId: context.requestId }, "a logo was not taken");
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

export const loader = () => redirect("/onboarding");
