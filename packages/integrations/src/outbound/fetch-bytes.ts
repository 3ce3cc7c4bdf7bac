import type { OutboundBytes } from "./answers";
import { fetchFrom, type Reach } from "./fetch-from";

/** Fetches a picture, whole or not at all. */
export async function fetchBytes(
  address: string,
  { mostBytes, signal }: { mostBytes: number; signal: AbortSignal },
  reach: Reach,
): Promise<OutboundBytes> {
  const found = await fetchFrom(address, { accept: "image/*", mostBytes, signal }, reach);
  if (!found.answered) return found;
  if (found.status !== 200)
    return { answered: false, why: `The address answered with ${found.status}, not with a file.` };
  if (found.cut)
    return { answered: false, why: `The file at this address is larger than ${mostBytes / 1024 / 1024} MB.` };
  return { answered: true, bytes: found.bytes };
}
