import { isIP } from "node:net";
import type { ServerConfig } from "@katek/config";
import { domains, organizations } from "@katek/core";
import { type Caller, execute, type Organization, type Runtime } from "@katek/core/kernel";
import type { RequestHandler } from "express";
import { organizationOrigin, slugOfHost } from "./addresses";

/** Whose address a request came to. */
export type RequestHost =
  /** KaTek's own: the session says which organization. */
  | { kind: "app"; hostname: string }
  /** An organization's subdomain. */
  | { kind: "organization"; hostname: string; organization: Organization }
  /** A host name of an organization's own, which shows its chat page and nothing else. */
  | { kind: "custom"; hostname: string; organization: Organization };

const RESOLVER: Caller = { actor: { kind: "system", id: "host" }, organization: null };

export const hostOf = (response: { locals: Record<string, unknown> }) => response.locals.host as RequestHost;

interface HostOptions {
  runtime: Runtime;
  server: ServerConfig;
}

/**
 * Finds out whose address a request came to. An organization's former subdomain leads to its present one, a name that
 * nobody has proven is told so, and a host name of one's own lets through what the chat page needs.
 */
export const resolveHost =
  (options: HostOptions): RequestHandler =>
  async (request, response, next) => {
    try {
      const host = await findHost(request.hostname.toLowerCase(), options);
      if (!host) return void notHere(response);
      response.locals.host = host;
      if (host.kind === "organization" && host.hostname !== hostnameOf(host.organization, options.server))
        // Not for good: an organization may take its former address back, and browsers keep what is for good.
        return response
          .set("cache-control", "no-store")
          .redirect(
            request.method === "GET" ? 302 : 307,
            `${organizationOrigin(host.organization.slug, options.server)}${ownTarget(request.originalUrl)}`,
          );
      if (host.kind === "organization" && request.path === "/") return response.redirect(302, "/overview");
      if (host.kind === "custom" && request.path === "/")
        return response.redirect(302, `/chat/${host.organization.slug}`);
      if (host.kind === "custom" && !isOfChat(request.path, host.organization)) return void notHere(response);
      next();
    } catch (error) {
      next(error);
    }
  };

async function findHost(hostname: string, { runtime, server }: HostOptions): Promise<RequestHost | null> {
  if (isOurs(hostname, server)) return { kind: "app", hostname };
  const slug = slugOfHost(hostname, server);
  if (slug) {
    const organization = await execute(runtime, RESOLVER, organizations.find, { slug });
    return organization && { kind: "organization", hostname, organization };
  }
  const organization = await execute(runtime, RESOLVER, domains.find, { hostname });
  return organization && { kind: "custom", hostname, organization };
}

/** The public address, the base domain, and what only this machine or a probe inside the network uses. */
const isOurs = (hostname: string, { publicUrl, baseDomain }: ServerConfig): boolean =>
  hostname === new URL(publicUrl).hostname ||
  hostname === baseDomain ||
  hostname === `www.${baseDomain}` ||
  hostname === "localhost" ||
  isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;

const hostnameOf = ({ slug }: Organization, server: ServerConfig) => new URL(organizationOrigin(slug, server)).hostname;

/** What follows the host in an address; never something that a browser would read as another host. */
const ownTarget = (target: string): string => `/${target.replace(/^[/\\]+/, "")}`;

/** What the chat page of this organization is made of: the page, its data, scripts and pictures. */
function isOfChat(path: string, { id, slug }: Organization): boolean {
  const page = `/chat/${slug}`;
  return (
    [page, `${page}.data`, "/icon.svg", "/theme", "/theme.data", "/__manifest"].includes(path) ||
    ["/assets/", "/api/trpc/", `/photos/${id}/`, `/logos/${id}/`].some((start) => path.startsWith(start))
  );
}

const notHere: (response: Parameters<RequestHandler>[1]) => void = (response) =>
  void response.status(404).type("text/plain").send("There is nothing at this address.");

/**
 * For a proxy that gets certificates as they are needed (Caddy's `on_demand_tls`): 200 for a host name that this server
 * answers for, else 404. `GET /tls/allowed?domain=chat.example.com`.
 */
export const allowedCertificate =
  (options: HostOptions): RequestHandler =>
  async (request, response, next) => {
    try {
      const { domain } = request.query;
      const known =
        typeof domain === "string" && domain.length <= 253 && (await findHost(domain.toLowerCase(), options));
      response.status(known ? 200 : 404).end();
    } catch (error) {
      next(error);
    }
  };
