import { type FlowContext, Invalid } from "../../kernel";
import { type DrawnPhoto, drawPhoto } from "../../listings";
import { MAX_PHOTO_BYTES } from "../../listings/schemas";

/** `again`: it may go better later. */
export type FetchedPicture = { drawn: DrawnPhoto } | { reason: string; again: boolean };

/** So often in a row a host may leave us without an answer before it is called no more in this run. */
const MOST_SILENCES = 5;

const SENTENCES: Record<string, string> = {
  not_a_picture: "What is at this address is not a picture.",
  picture_too_many_pixels: "The picture has more pixels than can be read.",
};

/** Fetches pictures that a file names, through the one client that may call such addresses. */
export function pictureFetcher({ integrations, signal }: Pick<FlowContext, "integrations" | "signal">) {
  const silences = new Map<string, number>();

  return async function fetchPicture(address: string): Promise<FetchedPicture> {
    const allowed = await allowedAddress(address);
    if ("refused" in allowed) return { reason: allowed.refused, again: false };
    const { host } = new URL(allowed.url);
    if ((silences.get(host) ?? 0) >= MOST_SILENCES)
      return { reason: `${host} did not answer ${MOST_SILENCES} times in a row.`, again: true };
    const found = await integrations.outbound.fetch(allowed.url, {
      accept: "image/*",
      mostBytes: MAX_PHOTO_BYTES,
      signal,
    });
    silences.set(host, found.answered ? 0 : (silences.get(host) ?? 0) + 1);
    if (!found.answered) return { reason: found.why, again: true };
    if (found.status !== 200)
      return {
        reason: `The address answered with ${found.status}, not with a picture.`,
        again: found.status === 429 || found.status >= 500,
      };
    if (found.cut) return { reason: `The picture is larger than ${MAX_PHOTO_BYTES / 1024 / 1024} MB.`, again: false };
    try {
      return { drawn: await drawPhoto(found.bytes) };
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return { reason: SENTENCES[error.code] ?? error.message, again: false };
    }
  };

  /** Old exports write http where https is spoken too: where plain http is not allowed, that is asked. */
  async function allowedAddress(address: string): Promise<{ url: string } | { refused: string }> {
    const refused = await integrations.outbound.refusal(address);
    if (refused === null) return { url: address };
    const secure = address.replace(/^http:/i, "https:");
    if (secure !== address && (await integrations.outbound.refusal(secure)) === null) return { url: secure };
    return { refused };
  }
}
