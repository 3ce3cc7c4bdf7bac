import { Router } from "express";
import { z } from "zod";
import type { Vendor } from "../vendor";
import { Inbox } from "./inbox";
import { pageHeaders, receiverPage } from "./receiver-page";

const Name = z.string().regex(/^[\w-]{1,60}$/, "A name has letters, digits, hyphens and underscores.");
const Secret = z.object({
  name: Name,
  secret: z
    .string()
    .trim()
    .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, "A secret is whsec_ and 24 to 64 bytes in base64."),
});

/**
 * A receiver of webhooks, as a CRM would be: `POST /webhooks/in/<name>`. Its page is `/receiver`. Below
 * `/_control/webhooks`: `POST /secrets` {name, secret} makes it check signatures, `GET /received?name=` lists what came
 * (newest first), `DELETE /received` forgets everything.
 */
export const webhooks: Vendor = {
  name: "webhooks",
  title: "Webhook receiver",
  summary: "Takes signed webhooks as a CRM would, checks each signature and shows what came.",
  page: { href: "/receiver", label: "Open the receiver" },
  failure: (status, message) => ({ body: { error: message ?? `The receiver answers ${status}.` } }),
  routes(_settings, control, pages) {
    const router = Router();
    const inbox = new Inbox();

    router.post("/in/:name", (request, response) => {
      const name = Name.safeParse(request.params.name);
      if (!name.success) return response.status(404).json({ error: z.prettifyError(name.error) });
      const { verdict, reason } = inbox.receive(name.data, request.headers, String(request.body));
      return verdict === "forged" ? response.status(401).json({ error: reason }) : response.status(204).end();
    });

    pages.get("/receiver", (request, response) => {
      const addresses = inbox
        .names()
        .map((name) => ({ name, knowsSecret: inbox.knowsSecret(name), received: inbox.list(name) }));
      const problem = typeof request.query.problem === "string" ? request.query.problem.slice(0, 200) : null;
      response.set(pageHeaders).send(receiverPage(`http://${request.get("host")}`, addresses, problem));
    });

    control.post("/secrets", (request, response) => {
      const fromForm = request.is("application/x-www-form-urlencoded") !== false;
      const given = Secret.safeParse(request.body);
      if (!given.success) {
        const problem = given.error.issues[0]?.message ?? "";
        return fromForm
          ? response.redirect(303, `/receiver?${new URLSearchParams({ problem })}`)
          : response.status(400).json({ error: problem });
      }
      inbox.addSecret(given.data.name, given.data.secret);
      return fromForm ? response.redirect(303, "/receiver") : response.status(204).end();
    });
    control.get("/received", (request, response) => {
      const name = Name.safeParse(request.query.name);
      return response.json({ received: name.success ? inbox.list(name.data) : [] });
    });
    control.delete("/received", (_request, response) => {
      inbox.clear();
      return response.status(204).end();
    });
    return router;
  },
};
