import { loadSandboxConfig, type Mode } from "@katek/config";

/** Where the demo's own receiver takes webhooks; null in production, which has none. */
export const sandboxReceiver = (mode: Mode): string | null =>
  mode === "demo" ? `${loadSandboxConfig().url}/webhooks/in/crm` : null;
