/** The session of a person who signed in. */
export const SESSION_COOKIE = "katek_session";
/** The theme that a person chose: `system`, `light` or `dark`. */
export const THEME_COOKIE = "katek_theme";
/** Who a visitor of one chat page is. One for each organization: they do not know each other's visitors. */
export const visitorCookie = (slug: string) => `katek_visitor_${slug.toLowerCase()}`;
/** The same in the widget, which other sites frame. Browsers keep one for each of those sites, and only over https. */
export const widgetCookie = (slug: string) => `__Host-katek_widget_${slug.toLowerCase()}`;

/** The value of a cookie in a `Cookie` header, or null. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const pair of (header ?? "").split(";")) {
    const separator = pair.indexOf("=");
    if (separator < 0 || pair.slice(0, separator).trim() !== name) continue;
    const value = pair.slice(separator + 1).trim();
    try {
      return decodeURIComponent(value);
    } catch {
      return null;
    }
  }
  return null;
}

interface CookieOptions {
  maxAgeSeconds: number;
  /** Sent over https only. */
  secure: boolean;
  /** Scripts of the page may read it. */
  readable?: boolean;
  /** Also sent from a frame on another site, to which it then belongs (CHIPS). Needs https. */
  inFrames?: boolean;
  /** Sent to this domain and all below it; else only to the host that set it. */
  domain?: string;
}

/** A `Set-Cookie` header for the whole site, not sent along from other sites' pages except on links. */
export function writeCookie(name: string, value: string, options: CookieOptions): string {
  const { maxAgeSeconds, secure, readable, inFrames, domain } = options;
  const sameSite = inFrames ? "SameSite=None" : "SameSite=Lax";
  const parts = [`${name}=${encodeURIComponent(value)}`, "Path=/", sameSite, `Max-Age=${maxAgeSeconds}`];
  if (domain) parts.push(`Domain=${domain}`);
  if (!readable) parts.push("HttpOnly");
  if (secure) parts.push("Secure");
  if (inFrames) parts.push("Partitioned");
  return parts.join("; ");
}
