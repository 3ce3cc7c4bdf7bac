import type { CloudinaryConfig } from "@katek/config";
import { z } from "zod";
import { cloudinarySignature } from "./cloudinary-signature";
import { checkedId, type PhotoStore } from "./photo-store";

const PATIENCE_MS = 20_000;
const Destroyed = z.object({ result: z.enum(["ok", "not found"]) });
const DeletedPage = z.object({ partial: z.boolean().optional(), next_cursor: z.string().optional() });
const Refusal = z.object({ error: z.object({ message: z.string() }) });

/**
 * Keeps pictures at Cloudinary, as `katek/<organization>/<photo>`, by its signed upload API. Its errors name the call and
 * Cloudinary's words, never the key or a signature.
 */
export function createCloudinaryPhotoStore(config: CloudinaryConfig): PhotoStore {
  const { cloudName, apiKey, apiSecret, baseUrl, deliveryUrl } = config;
  const folder = (organizationId: string) => `katek/${checkedId(organizationId)}/`;
  const publicId = (organizationId: string, photoId: string) => `${folder(organizationId)}${checkedId(photoId)}`;

  /** A call that carries its own signature. */
  async function signed(what: "upload" | "destroy", parameters: Record<string, string>, file?: Blob): Promise<unknown> {
    const all = { ...parameters, timestamp: String(Math.floor(Date.now() / 1000)) };
    const form = new FormData();
    for (const [name, value] of Object.entries(all)) form.set(name, value);
    form.set("api_key", apiKey);
    form.set("signature", cloudinarySignature(all, apiSecret));
    if (file) form.set("file", file, "picture.webp");
    return answerOf(what, `${baseUrl}/v1_1/${cloudName}/image/${what}`, { method: "POST", body: form });
  }

  return {
    async put(organizationId, photoId, picture) {
      const file = new Blob([new Uint8Array(picture)], { type: "image/webp" });
      await signed("upload", { public_id: publicId(organizationId, photoId) }, file);
    },
    async get(organizationId, photoId) {
      const address = `${deliveryUrl}/${cloudName}/image/upload/${publicId(organizationId, photoId)}.webp`;
      const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      await response.body?.cancel();
      if (response.status === 404) return null;
      throw new Error(`Cloudinary did not deliver a picture: it answered with ${response.status}.`);
    },
    async remove(organizationId, photoId) {
      // Copies on its delivery servers go too.
      const parameters = { public_id: publicId(organizationId, photoId), invalidate: "true" };
      Destroyed.parse(await signed("destroy", parameters));
    },
    async removeAll(organizationId) {
      const authorization = `Basic ${Buffer.from(`${apiKey}:${apiSecret}`).toString("base64")}`;
      // A thousand at a time.
      for (let cursor: string | undefined, more = true; more; ) {
        const asked = new URLSearchParams({ prefix: folder(organizationId), invalidate: "true" });
        if (cursor) asked.set("next_cursor", cursor);
        const request = { method: "DELETE", headers: { authorization }, body: asked };
        const page = DeletedPage.parse(
          await answerOf("delete", `${baseUrl}/v1_1/${cloudName}/resources/image/upload`, request),
        );
        cursor = page.next_cursor;
        more = page.partial === true && cursor !== undefined;
      }
    },
  };
}

/** @throws Error with what Cloudinary says, or that it does not answer. */
async function answerOf(what: string, address: string, request: RequestInit): Promise<unknown> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(address, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) });
    answer = await response.json().catch(() => null);
  } catch (cause) {
    throw new Error(`Cloudinary does not answer (${what}).`, { cause });
  }
  if (response.ok && answer !== null) return answer;
  const { data } = Refusal.safeParse(answer);
  // Its answer to a wrong signature repeats what was signed.
  const words = data?.error.message.replace(/ String to sign.*/, "") ?? "no reason";
  throw new Error(`Cloudinary refused (${what}) with ${response.status}: ${words}`);
}
