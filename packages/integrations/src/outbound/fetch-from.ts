import type { OutboundConfig } from "@katek/config";
import type { FetchedAnswer } from "./answers";
import { findTarget, type Resolve } from "./find-target";
import { firstBytes } from "./first-bytes";
import { clientFor, inWords, single } from "./pinned-client";

const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** How an outbound client reaches what it fetches. */
export interface Reach {
  config: OutboundConfig;
  resolve: Resolve;
  patienceMs: number;
}

/** Fetches what an address holds; every address on the way is looked at before it is called. See `OutboundClient.fetch`. */
export async function fetchFrom(
  address: string,
  { accept, mostBytes, signal }: { accept: string; mostBytes: number; signal: AbortSignal },
  { config, resolve, patienceMs }: Reach,
): Promise<FetchedAnswer> {
  const inTime = AbortSignal.timeout(patienceMs);
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const target = await findTarget(at, config, resolve);
    if ("refused" in target) return { answered: false, why: target.refused };
    const client = clientFor(target, patienceMs);
    try {
      const { statusCode, headers, body } = await client.request({
        method: "GET",
        path: `${target.url.pathname}${target.url.search}`,
        // Compressed pages would have to be unpacked, and may grow without end.
        headers: { accept, "accept-encoding": "identity", "user-agent": "KaTek" },
        signal: AbortSignal.any([signal, inTime]),
      });
      const location = single(headers.location);
      if (REDIRECTS.has(statusCode) && location && URL.canParse(location, target.url.href)) {
        at = new URL(location, target.url).href;
        await firstBytes(body, 0);
        continue;
      }
      return {
        answered: true,
        status: statusCode,
        url: target.url.href,
        contentType: single(headers["content-type"]),
        ...(await firstBytes(body, mostBytes)),
      };
    } catch (error) {
      signal.throwIfAborted();
      return { answered: false, why: inTime.aborted ? `No answer within ${patienceMs / 1000} s.` : inWords(error) };
    } finally {
      await client.destroy().catch(() => {});
    }
  }
  return { answered: false, why: "The address leads on and on. Give the one where it ends." };
}
