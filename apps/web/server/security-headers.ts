import type { RequestHandler } from "express";
import { marksOf } from "./request-marks";

/** Refuses all that the app does not do itself: foreign scripts, frames, forms, plugins. */
export const securityHeaders =
  ({ https, development }: { https: boolean; development: boolean }): RequestHandler =>
  (_request, response, next) => {
    const { nonce } = marksOf(response);
    response.set({
      "content-security-policy": contentSecurityPolicy(nonce, development),
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "cross-origin-opener-policy": "same-origin",
      ...(https && { "strict-transport-security": "max-age=31536000; includeSubDomains" }),
    });
    next();
  };

/**
 * React's `style` attributes cannot carry a nonce, hence `style-src-attr`. In development Vite puts styles into the page
 * by itself.
 */
const contentSecurityPolicy = (nonce: string, development: boolean) =>
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
    "form-action 'self'",
  ].join("; ");
