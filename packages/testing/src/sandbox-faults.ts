import { sandboxUrl } from "./test-runtime";

type Fault =
  | { kind: "fail"; times?: number; status?: number; path?: string }
  | { kind: "delay"; times?: number; ms: number }
  | { kind: "drop"; times?: number; after?: number };

/** Tells the sandbox to misbehave for this vendor, until it has done so `times` times. */
export async function armFault(vendor: string, fault: Fault): Promise<void> {
  const response = await fetch(`${sandboxUrl()}/_control/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ vendor, ...fault }),
  });
  if (!response.ok) throw new Error(`The sandbox refused: ${await response.text()}`);
}

/** Takes every fault back. */
export async function clearFaults(): Promise<void> {
  await fetch(`${sandboxUrl()}/_control/faults`, { method: "DELETE" });
}
