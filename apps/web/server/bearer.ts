import type { IncomingHttpHeaders } from "node:http";

/** What `Authorization: Bearer …` holds; null where there is no such header. Other schemes are a proxy's business. */
export function bearerOf({ authorization }: IncomingHttpHeaders): string | null {
  const match = /^bearer(?: +|$)(.*)$/i.exec(authorization ?? "");
  return match ? (match[1] ?? "").trim() : null;
}
