import { Router } from "express";
import { z } from "zod";
import type { Vendor } from "../vendor";
import { startNameServer } from "./name-server";
import { Zone } from "./zone";
import { zonePage } from "./zone-page";

const Name = z.string().trim().min(1, "Write a name.").max(253, "A name has at most 253 characters.");
const Record = z.object({
  name: Name,
  value: z.string().trim().min(1, "Write a value.").max(1000, "A value has at most 1,000 characters here."),
});

/**
 * A name server that knows TXT records, over UDP at the sandbox's own port number. Its page is `/dns`. Below
 * `/_control/dns`: `POST /records` {name, value} adds one, `POST /records/delete` {name} removes a name's, `POST /silent`
 * {silent} makes it answer nothing.
 */
export const dns: Vendor = {
  name: "dns",
  title: "Name server",
  summary: "Answers for the TXT records that prove whose a domain is. It listens on UDP at this port number.",
  page: { href: "/dns", label: "Open the zone" },
  failure: (status, message) => ({ body: { error: message ?? `The name server answers ${status}.` } }),
  routes(settings, control, pages) {
    const zone = new Zone();
    settings.whenListening((address) => startNameServer(zone, address));

    pages.get("/dns", (request, response) => {
      const problem = typeof request.query.problem === "string" ? request.query.problem.slice(0, 200) : null;
      const { html, headers } = zonePage(zone.list(), problem);
      response.set(headers).send(html);
    });

    control.post("/records", (request, response) => {
      const fromForm = request.is("application/x-www-form-urlencoded") !== false;
      const given = Record.safeParse(request.body);
      if (!given.success) {
        const problem = given.error.issues[0]?.message ?? "";
        return fromForm
          ? response.redirect(303, `/dns?${new URLSearchParams({ problem })}`)
          : response.status(400).json({ error: problem });
      }
      zone.add(given.data.name, given.data.value);
      return fromForm ? response.redirect(303, "/dns") : response.status(204).end();
    });
    control.post("/records/delete", (request, response) => {
      const given = z.object({ name: Name }).safeParse(request.body);
      if (given.success) zone.remove(given.data.name);
      return request.is("application/x-www-form-urlencoded") !== false
        ? response.redirect(303, "/dns")
        : response.status(204).end();
    });
    control.post("/silent", (request, response) => {
      zone.silent = z.object({ silent: z.boolean() }).parse(request.body).silent;
      response.status(204).end();
    });
    return Router();
  },
};
