import type { createCaller } from "@katek/api";
import type { CreateKeyInput } from "@katek/core/api-keys/schemas";
import type { z } from "zod";
import { orRefused, type Refused } from "~/webhooks/run-intent.server";

type Api = ReturnType<typeof createCaller>["keys"];

export interface KeyIntentResult {
  refused?: Refused;
  /** The key that was just made, this once. */
  made?: { key: string; name: string; permissions: string[]; expiresAt: Date | null };
  revoked?: string;
}

/**
 * What the page's forms do, by the intent that they send.
 * @throws Response 400 for an intent that no form sends.
 */
export async function runKeyIntent(api: Api, form: FormData): Promise<KeyIntentResult> {
  const intent = form.get("intent");
  if (intent === "create") {
    const input = readKeyForm(form);
    const made = await orRefused(api.create(input));
    if ("refused" in made) return made;
    const { name, permissions } = input;
    return { made: { key: made.key, expiresAt: made.expiresAt, name, permissions } };
  }
  if (intent !== "revoke") throw new Response("Use the page's own buttons.", { status: 400 });
  const keyId = String(form.get("keyId"));
  const revoked = await orRefused(api.revoke({ keyId }));
  return "refused" in revoked ? revoked : { revoked: keyId };
}

/** The form as the operation wants it; the operation checks it. */
function readKeyForm(form: FormData): z.input<typeof CreateKeyInput> {
  const days = form.get("expiresInDays");
  return {
    name: String(form.get("name") ?? "").trim(),
    permissions: form.getAll("permissions").map(String) as z.input<typeof CreateKeyInput>["permissions"],
    expiresInDays: days === "never" ? null : Number(days),
  };
}
