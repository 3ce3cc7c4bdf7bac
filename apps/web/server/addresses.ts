import { isIP } from "node:net";
import type { ServerConfig } from "@katek/config";

type Addresses = Pick<ServerConfig, "publicUrl" | "baseDomain">;

/** Whether a host name is this domain or below it. */
export const isWithin = (hostname: string, domain: string): boolean =>
  hostname === domain || hostname.endsWith(`.${domain}`);

/** The label directly below the base domain, such as `hammer` of `hammer.katek.localhost`; null for any other name. */
export function slugOfHost(hostname: string, { baseDomain }: Addresses): string | null {
  const [, slug] = hostname.match(/^([a-z0-9-]+)\./) ?? [];
  return slug && hostname === `${slug}.${baseDomain}` ? slug : null;
}

/** The origin of an organization's own subdomain, with the public address's scheme and port. */
export const organizationOrigin = (slug: string, { publicUrl, baseDomain }: Addresses): string => {
  const url = new URL(publicUrl);
  url.hostname = `${slug}.${baseDomain}`;
  return url.origin;
};

/**
 * Where people sign in who came by this host name: Google sends them back to the public address, or to the base domain
 * itself where the public address lies outside it, as 127.0.0.1 does in the demo. The cookie reaches every subdomain.
 */
export function signInOrigin(hostname: string, { publicUrl, baseDomain }: Addresses): string {
  const url = new URL(publicUrl);
  if (isWithin(hostname, baseDomain) && !isWithin(url.hostname, baseDomain)) url.hostname = baseDomain;
  return url.origin;
}

/** The `Domain` that a session's cookie has for a request by this host name; none outside the base domain. */
export const cookieDomain = (hostname: string, { baseDomain }: Addresses): string | undefined =>
  isWithin(hostname, baseDomain) && baseDomain.includes(".") ? baseDomain : undefined;

/** The host name of this server that other names can lead to: the public address's, unless that is a number. */
export function namedHost({ publicUrl, baseDomain }: Addresses): string {
  const { hostname } = new URL(publicUrl);
  return isIP(hostname) ? baseDomain : hostname;
}
