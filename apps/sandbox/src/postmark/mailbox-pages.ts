import { Router } from "express";
import { z } from "zod";
import type { Mailbox } from "./mailbox";
import { listPage, MAILBOX_PATH, messagePage } from "./mailbox-html";

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** Of a message itself: it runs nothing and loads nothing; its links open beside the page. */
const MESSAGE_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/** The mailbox as a person reads it: a list, a message, and the message's own HTML for the frame. */
export function mailboxPages(mailbox: Mailbox): Router {
  const router = Router();
  router.get("/mailbox", (request, response) => {
    const recipient = z.string().min(1).optional().catch(undefined).parse(request.query.to);
    response.set(pageHeaders(POLICY)).send(listPage(mailbox.search(), recipient));
  });
  router.get("/mailbox/:id", (request, response) => {
    const message = mailbox.get(request.params.id);
    if (!message) return response.redirect(303, MAILBOX_PATH);
    return response.set(pageHeaders(POLICY)).send(messagePage(message));
  });
  router.get("/mailbox/:id/html", (request, response) => {
    const message = mailbox.get(request.params.id);
    if (!message) return response.status(404).end();
    return response.set(pageHeaders(MESSAGE_POLICY)).send(message.html);
  });
  return router;
}

const pageHeaders = (policy: string) => ({
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
});
