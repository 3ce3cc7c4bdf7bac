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
  KATEK_BASE_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "it is not a domain in lower case")
    .optional()
    .describe("The domain below which each organization has an address of its own, such as example.com."),
  TRUSTED_PROXY_HOPS: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .optional()
    .describe("How many proxies of yours stand before the web server: 0 for none, 1 for one load balancer."),
});

export interface ServerConfig {
  port: number;
  host: string;
  /** Where people reach the app, without a slash at the end. */
  publicUrl: string;
  /** Each organization is also at `<slug>.<base domain>`, with the public address's scheme and port. */
  baseDomain: string;
  /**
   * How many entries of X-Forwarded-For, counted from the right, our own proxies wrote. What stands further left is what
   * the client says of itself, and is never believed.
   */
  proxyHops: number;
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
  return {
    port: variables.PORT,
    host: variables.HOST,
    publicUrl,
    baseDomain: baseDomainOf(variables, publicUrl, env),
    // In production something with TLS stands before us; without it every client would count as that one address.
    proxyHops: variables.TRUSTED_PROXY_HOPS ?? (loadMode(env) === "production" ? 1 : 0),
  };
}

/** The browsers' own names for this machine have no cookies for all their subdomains, hence a name below one of them. */
const DEMO_BASE_DOMAIN = "katek.localhost";

function baseDomainOf(
  { KATEK_BASE_DOMAIN: named }: z.output<typeof Variables>,
  publicUrl: string,
  env: Environment,
): string {
  if (loadMode(env) === "demo") {
    if (named && named !== DEMO_BASE_DOMAIN)
      throw new ConfigurationError(
        `KATEK_BASE_DOMAIN is ${named}, but the demo is for this machine only: leave it out, or set KATEK_MODE=production.`,
      );
    return DEMO_BASE_DOMAIN;
  }
  const { hostname } = new URL(publicUrl);
  const base = named ?? hostname;
  if (hostname !== base && !hostname.endsWith(`.${base}`))
    throw new ConfigurationError(
      `KATEK_BASE_DOMAIN is ${base}, but KATEK_PUBLIC_URL (${publicUrl}) is not below it. People who sign in there would not be known at the organizations' addresses.`,
    );
  return base;
}
