import type { createCaller } from "@katek/api";
import type { DomainAnswer } from "@katek/core/domains/schemas";
import { orRefused, type Refused } from "~/webhooks/run-intent.server";

type Api = ReturnType<typeof createCaller>["domains"];
export interface DomainResult {
  refused?: Refused;
  /** What the DNS said just now. */
  answer?: DomainAnswer;
}

/**
 * What the buttons of the addresses page do, by the intent that they send.
 * @throws Response 400 for an intent that no button sends.
 */
export async function runDomainIntent(api: Api, form: FormData): Promise<DomainResult> {
  const domainId = String(form.get("domainId"));
  const work: Record<string, () => Promise<unknown>> = {
    add: () => api.add({ hostname: String(form.get("hostname") ?? "") }),
    check: () => api.check({ domainId }),
    remove: () => api.remove({ domainId }),
  };
  const run = work[String(form.get("intent"))];
  if (!run) throw new Response("Use the page's own buttons.", { status: 400 });
  const result = (await orRefused(run())) as DomainResult;
  return { refused: result.refused, answer: result.answer };
}
