import type { ServerConfig } from "@katek/config";
import type { RequestHandler } from "express";
import { marksOf } from "./request-marks";

/** Refuses all that the app does not do itself: foreign scripts, frames, forms, plugins. */
export const securityHeaders = ({ server, development }: HeaderOptions): RequestHandler => {
  const url = new URL(server.publicUrl);
  const https = url.protocol === "https:";
  // Switching organization at a subdomain is a form whose answer leads to another one.
  const forms = `'self' ${url.protocol}//*.${server.baseDomain}${url.port && `:${url.port}`}`;
  return (_request, response, next) => {
    const { nonce } = marksOf(response);
    response.set({
      "content-security-policy": contentSecurityPolicy({ nonce, development, forms }),
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "cross-origin-opener-policy": "same-origin",
      ...(https && { "strict-transport-security": "max-age=31536000; includeSubDomains" }),
    });
    next();
  };
};

interface HeaderOptions {
  server: Pick<ServerConfig, "publicUrl" | "baseDomain">;
  development: boolean;
}

/**
 * React's `style` attributes cannot carry a nonce, hence `style-src-attr`. In development Vite puts styles into the page
 * by itself.
 */
const contentSecurityPolicy = ({ nonce, development, forms }: { nonce: string; development: boolean; forms: string }) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    `form-action ${forms}`,
  ].join("; ");
