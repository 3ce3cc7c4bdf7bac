import { sandboxUrl } from "./test-runtime";

async function tell(path: string, body: object): Promise<void> {
  const response = await fetch(`${sandboxUrl()}/_control/dns/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The sandbox refused: ${await response.text()}`);
}

/** Makes the sandbox's name server know a TXT record. */
export const addTextRecord = (name: string, value: string): Promise<void> => tell("records", { name, value });
/** Makes it forget all TXT records of a name. */
export const removeTextRecords = (name: string): Promise<void> => tell("records/delete", { name });
/** Lets it answer nothing, or answer again. */
export const silenceNameServer = (silent: boolean): Promise<void> => tell("silent", { silent });
