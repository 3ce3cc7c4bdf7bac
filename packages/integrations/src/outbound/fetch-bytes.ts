import type { OutboundConfig } from "@katek/config";
import type { Dispatcher } from "undici";
import { findTarget, type Resolve } from "./find-target";
import type { OutboundBytes } from "./outbound";
import { clientFor, inWords, single } from "./pinned-client";

const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

interface Fetching {
  resolve: Resolve;
  patienceMs: number;
  mostBytes: number;
  signal: AbortSignal;
}

/** Fetches what stands at an address; every address on the way is looked at before it is called. */
export async function fetchBytes(
  address: string,
  config: OutboundConfig,
  { resolve, patienceMs, mostBytes, signal }: Fetching,
): Promise<OutboundBytes> {
  const inTime = AbortSignal.timeout(patienceMs);
  let next = address;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const target = await findTarget(next, config, resolve);
    if ("refused" in target) return { answered: false, why: target.refused };
    const client = clientFor(target, patienceMs);
    try {
      const { statusCode, headers, body } = await client.request({
        method: "GET",
        path: `${target.url.pathname}${target.url.search}`,
        headers: { accept: "image/*", "accept-encoding": "identity", "user-agent": "KaTek" },
        signal: AbortSignal.any([signal, inTime]),
      });
      const location = single(headers.location);
      if (REDIRECTS.has(statusCode) && location && URL.canParse(location, target.url.href)) {
        leave(body);
        next = new URL(location, target.url).href;
        continue;
      }
      if (statusCode !== 200) {
        leave(body);
        return { answered: false, why: `The address answered with ${statusCode}, not with a file.` };
      }
      const bytes = await readUpTo(body, mostBytes);
      if (!bytes)
        return { answered: false, why: `The file at this address is larger than ${mostBytes / 1024 / 1024} MB.` };
      return { answered: true, bytes };
    } catch (error) {
      signal.throwIfAborted();
      return { answered: false, why: inTime.aborted ? `No answer within ${patienceMs / 1000} s.` : inWords(error) };
    } finally {
      await client.destroy().catch(() => {});
    }
  }
  return { answered: false, why: "The address leads on and on. Give the one of the file itself." };
}

/** null for more than may be. */
async function readUpTo(body: Dispatcher.ResponseData["body"], most: number): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) {
      leave(body);
      return null;
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function leave(body: Dispatcher.ResponseData["body"]): void {
  body.on("error", () => {});
  body.destroy();
}
