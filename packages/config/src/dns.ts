import { z } from "zod";
import { type Environment, environment, readVariables } from "./environment";
import { loadMode } from "./mode";
import { loadSandboxConfig } from "./sandbox";

const Variables = z.object({
  DNS_SERVERS: z
    .string()
    .optional()
    .describe("The name servers that are asked whose a domain is, such as 1.1.1.1,8.8.8.8. The system's if left out."),
});

export interface DnsConfig {
  /** Addresses with or without a port; undefined for the system's own. */
  servers: readonly string[] | undefined;
}

/** In demo mode the sandbox answers, unless servers are named. */
export function loadDnsConfig(env: Environment = environment()): DnsConfig {
  const named = readVariables(Variables, env)
    .DNS_SERVERS?.split(",")
    .map((server) => server.trim())
    .filter(Boolean);
  if (named?.length) return { servers: named };
  if (loadMode(env) === "production") return { servers: undefined };
  const { host, port } = loadSandboxConfig(env);
  return { servers: [`${host}:${port}`] };
}
