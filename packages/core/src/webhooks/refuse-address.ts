import { type FlowContext, Invalid } from "../kernel";

/** @throws Invalid with a sentence for an address that may not be called. It is looked at again before each call. */
export async function refuseAddress({ integrations }: FlowContext, url: string): Promise<void> {
  const refusal = await integrations.outbound.refusal(url);
  if (refusal) throw new Invalid("webhook_address_refused", refusal, { issues: [{ path: "url", message: refusal }] });
}
