import type { createCaller } from "@katek/api";
import { redirect } from "@remix-run/node";
import { orRefused, type Refused } from "./run-intent.server";

type Api = ReturnType<typeof createCaller>["webhooks"];
export interface IntentResult {
  refused?: Refused;
  /** The new signing secret after a rotation, this once. */
  secret?: string;
}

/** What the buttons of an endpoint's page do, by the intent that they send. */
const INTENTS: Record<string, (api: Api, endpointId: string, form: FormData) => Promise<IntentResult | unknown>> = {
  test: (api, endpointId) => api.sendTest({ endpointId }),
  pause: (api, endpointId) => api.pause({ endpointId }),
  resume: (api, endpointId) => api.resume({ endpointId }),
  rotate: async (api, endpointId) => ({ secret: (await api.rotateSecret({ endpointId })).secret }),
  delete: async (api, endpointId) => {
    await api.delete({ endpointId });
    throw redirect("/settings/developers");
  },
  replayFailed: (api, endpointId) => api.replayFailed({ endpointId }),
  replay: (api, endpointId, form) => api.replay({ endpointId, eventId: String(form.get("eventId")) }),
  stopRetrying: (api, endpointId, form) => api.stopRetrying({ endpointId, eventId: String(form.get("eventId")) }),
};

/** @throws Response 400 for an intent that no button sends. */
export async function runIntent(api: Api, endpointId: string, form: FormData): Promise<IntentResult> {
  const run = INTENTS[String(form.get("intent"))];
  if (!run) throw new Response("Use the page's own buttons.", { status: 400 });
  const result = (await orRefused(run(api, endpointId, form))) as IntentResult | undefined;
  return { refused: result?.refused, secret: result?.secret };
}
