import { z } from "zod";

/** The TXT record's name is this and the host name; its value this and the domain's token. */
export const RECORD_PREFIX = "_katek";
export const RECORD_VALUE = "katek-verification=";
/** How many host names an organization may claim. */
export const MOST_DOMAINS = 10;
/** A proven name whose record is missing for this long stops showing the chat page. */
export const MISSING_DAYS = 3;

/**
 * A host name such as `chat.hammer-realty.example`. What people paste is taken as they mean it: scheme, path and a dot at
 * the end are cut off, and a name in other letters becomes its ASCII form (RFC 5891).
 */
export const Hostname = z
  .string()
  .trim()
  .max(300, "Use at most 253 characters.")
  .meta({ format: "hostname" })
  .transform((text, context) => {
    const hostname = hostnameOf(text);
    if (hostname) return hostname;
    context.addIssue({ code: "custom", message: "Write a host name such as chat.hammer-realty.com." });
    return z.NEVER;
  });

/** RFC 1123: labels of 1 to 63 letters, digits and inner hyphens, 253 in all; the last is no number. */
const SHAPE = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

function hostnameOf(text: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname, username, password, port } = new URL(address);
  const name = hostname.replace(/\.$/, "");
  return !username && !password && !port && SHAPE.test(name) ? name : null;
}

export const AddDomainInput = z.object({ hostname: Hostname });
export const DomainRef = z.object({ domainId: z.uuid() });

/** The record that proves a host name. */
export const recordOf = ({
  hostname,
  token,
}: {
  hostname: string;
  token: string;
}): { name: string; value: string } => ({
  name: `${RECORD_PREFIX}.${hostname}`,
  value: `${RECORD_VALUE}${token}`,
});

/** What the DNS said: the record is there, is not, says something else, or nobody answered. */
export type DomainAnswer = "found" | "missing" | "different" | "unreachable";
