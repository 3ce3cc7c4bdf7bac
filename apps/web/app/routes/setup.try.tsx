import { KatekError } from "@katek/core/kernel";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { apiFor } from "~/api.server";

const FAILED = "The assistant could not be asked. Try again in a moment.";

/**
 * An answer of the assistant in manners that are not saved, as it is written: a line of JSON for each event. What goes
 * wrong is a line as well.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const asked: unknown = await request.json().catch(() => null);
  const api = apiFor({ request, context });
  const encoder = new TextEncoder();
  const lines = async function* (): AsyncGenerator<object> {
    try {
      yield* await api.conversations.tryOut(asked as Parameters<typeof api.conversations.tryOut>[0]);
    } catch (error) {
      if (request.signal.aborted) return;
      const cause = error instanceof TRPCError ? error.cause : null;
      if (!(cause instanceof KatekError))
        context.runtime.log.error({ requestId: context.requestId }, "the assistant could not be tried");
      yield { type: "refused", sentence: cause instanceof KatekError ? cause.message : FAILED };
    }
  };
  const events = lines();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await events.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
    cancel: async () => void (await events.return(undefined)),
  });
  return new Response(body, {
    headers: { "content-type": "application/x-ndjson", "cache-control": "no-store, no-transform" },
  });
}

export const loader = () => redirect("/settings/assistant");
