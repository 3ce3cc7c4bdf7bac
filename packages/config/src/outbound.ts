import { type Environment, environment } from "./environment";
import { loadMode } from "./mode";
import { loadSandboxConfig } from "./sandbox";

/** Where KaTek may send what its organizations ask it to send, such as webhooks. */
export interface OutboundConfig {
  httpsOnly: boolean;
  /** May be reached although they are on this machine. */
  trustedOrigins: readonly string[];
}

/** In demo mode the sandbox's own address is open; in production nothing inside the network is. */
export function loadOutboundConfig(env: Environment = environment()): OutboundConfig {
  if (loadMode(env) === "production") return { httpsOnly: true, trustedOrigins: [] };
  return { httpsOnly: false, trustedOrigins: [loadSandboxConfig(env).url] };
}
