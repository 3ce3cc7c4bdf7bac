import { sandboxUrl } from "./test-runtime";

/** A webhook as the sandbox's receiver keeps it. */
export interface ReceivedWebhook {
  verdict: "verified" | "forged" | "unchecked";
  headers: Record<string, string>;
  body: string;
}

/** An address of the sandbox's receiver; each test uses a name of its own. */
export const receiverAddress = (name: string): string => `${sandboxUrl()}/webhooks/in/${name}`;

/** Makes the receiver check signatures at this address. */
export async function giveReceiverSecret(name: string, secret: string): Promise<void> {
  const response = await fetch(`${sandboxUrl()}/_control/webhooks/secrets`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, secret }),
  });
  if (!response.ok) throw new Error(`The sandbox refused: ${await response.text()}`);
}

/** What came to this address, oldest first. */
export async function receivedWebhooks(name: string): Promise<ReceivedWebhook[]> {
  const response = await fetch(`${sandboxUrl()}/_control/webhooks/received?name=${name}`);
  return ((await response.json()) as { received: ReceivedWebhook[] }).received.reverse();
}
