import { KatekError } from "@katek/core/kernel";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { apiFor } from "~/api.server";
import { receiveUpload } from "~/listings/receive-upload.server";
import { type UploadProblem, uploadProblem } from "~/listings/upload-problems";

/** Takes a file of listings as it arrives. A program is answered in JSON, a plain form is led to a page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const api = apiFor({ request, context });
  try {
    // Before a byte is read: who may not import need not send.
    await api.identity.me({});
    const received = await receiveUpload(request, (fileName, bytes) =>
      api.imports.receive({ fileName, bytes, check: true }),
    );
    return received ? taken(request, received) : refused(request, "no_file", 422);
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : null;
    if (cause instanceof KatekError) return refused(request, cause.code, cause.status, cause.message);
    if (!request.signal.aborted)
      context.runtime.log.warn({ requestId: context.requestId, error }, "an upload was not taken");
    return refused(request, "broken" satisfies UploadProblem, 400);
  }
}

export const loader = () => redirect("/imports/new");

const wantsJson = (request: Request) => request.headers.get("accept")?.includes("application/json") ?? false;

interface Received {
  importId: string;
  refused: string | null;
  layoutKnown: boolean;
}

/** A file with columns that nobody has matched yet goes to that page first; the others to what they would do. */
function taken(request: Request, { importId, refused, layoutKnown }: Received): Response {
  const toMatch = !refused && !layoutKnown;
  if (wantsJson(request)) return Response.json({ importId, toMatch });
  return redirect(toMatch ? `/imports/${importId}/columns` : `/imports/${importId}`);
}

function refused(request: Request, code: string, status: number, sentence = uploadProblem(code)): Response {
  if (wantsJson(request)) return Response.json({ problem: sentence }, { status });
  return redirect(`/imports/new?${new URLSearchParams({ problem: code })}`);
}
