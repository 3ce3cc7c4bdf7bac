import { z } from "zod";
import { ConfigurationError, type Environment, environment, readVariables } from "./environment";
import { loadMode } from "./mode";

const Variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe("The port of the web server, 1 to 65535."),
  HOST: z.string().default("127.0.0.1").describe("The address to listen on."),
  KATEK_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("The address people open, such as https://app.example.com."),
});

export interface ServerConfig {
  port: number;
  host: string;
  /** Where people reach the app, without a slash at the end. */
  publicUrl: string;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** @throws ConfigurationError when demo mode would be reachable from outside: its sign-in lets anyone in. */
export function loadServerConfig(env: Environment = environment()): ServerConfig {
  const variables = readVariables(Variables, env);
  const publicUrl = (variables.KATEK_PUBLIC_URL ?? `http://${variables.HOST}:${variables.PORT}`).replace(/\/+$/, "");
  if (loadMode(env) === "demo") {
    const { hostname } = new URL(publicUrl);
    const local = LOOPBACK.has(hostname) || hostname === "katek.localhost" || hostname.endsWith(".katek.localhost");
    if (!LOOPBACK.has(variables.HOST))
      throw new ConfigurationError(
        `HOST is ${variables.HOST}, but the demo only listens on this machine (127.0.0.1). Set KATEK_MODE=production to serve others.`,
      );
    if (!local)
      throw new ConfigurationError(
        `KATEK_PUBLIC_URL is ${publicUrl}, but the demo is for this machine only. Set KATEK_MODE=production to serve others.`,
      );
  } else if (!variables.KATEK_PUBLIC_URL) {
    throw new ConfigurationError(
      "KATEK_PUBLIC_URL is not set. The address people open, such as https://app.example.com.",
    );
  }
  return { port: variables.PORT, host: variables.HOST, publicUrl };
}
