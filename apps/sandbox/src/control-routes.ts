import express, { type NextFunction, type Request, type Response, Router } from "express";
import { z } from "zod";
import { type FaultBoard, FaultInput } from "./faults";
import type { LoggedRequest, RequestLog } from "./request-log";
import { vendors } from "./vendors";

/**
 * The sandbox's own control, below `/_control`. JSON answers JSON; a form of the home page is sent back to it.
 *
 * - `POST /faults` arms a fault, `GET /faults?vendor=` lists them, `DELETE /faults?vendor=` clears them
 * - `POST /faults/clear` is the same as DELETE for forms
 * - `GET /requests?vendor=` lists what was received (oldest first), `DELETE /requests` forgets it
 */
export function controlRoutes(faults: FaultBoard, log: RequestLog): Router {
  const router = Router();
  router.use(refuseOtherSites, express.json(), express.urlencoded({ extended: false }));

  router.post("/faults", (request, response) => {
    const parsed = FaultInput.safeParse(withoutBlanks(request.body));
    if (!parsed.success) return response.status(400).json({ error: z.prettifyError(parsed.error) });
    if (!vendors.some((vendor) => vendor.name === parsed.data.vendor)) {
      return response.status(404).json({ error: `The sandbox has no vendor named "${parsed.data.vendor}".` });
    }
    const fault = faults.arm(parsed.data);
    return fromForm(request) ? response.redirect(303, "/") : response.status(201).json(fault);
  });
  router.get("/faults", (request, response) => response.json({ faults: faults.list(vendorOf(request.query)) }));
  router.delete("/faults", (request, response) => {
    faults.clear(vendorOf(request.query));
    return response.status(204).end();
  });
  router.post("/faults/clear", (request, response) => {
    faults.clear(vendorOf(request.body));
    return fromForm(request) ? response.redirect(303, "/") : response.status(204).end();
  });

  router.get("/requests", (request, response) =>
    response.json({ requests: log.list(vendorOf(request.query)).map(withParsedBody) }),
  );
  router.delete("/requests", (_request, response) => {
    log.clear();
    return response.status(204).end();
  });

  router.use((error: unknown, _request: Request, response: Response, _next: NextFunction) =>
    response.status(400).json({ error: error instanceof Error ? error.message : String(error) }),
  );
  return router;
}

/** A page of another site may not steer the sandbox through the visitor's browser. */
function refuseOtherSites(request: Request, response: Response, next: NextFunction): void {
  const origin = request.get("origin");
  if (origin === undefined || origin === `http://${request.get("host")}`) next();
  else response.status(403).json({ error: "The sandbox is controlled from its own page or from a program only." });
}

const fromForm = (request: Request): boolean => request.is("application/x-www-form-urlencoded") !== false;

/** An empty form field means "not given". */
function withoutBlanks(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ""));
}

function vendorOf(source: unknown): string | undefined {
  const parsed = z.object({ vendor: z.string().min(1) }).safeParse(source);
  return parsed.success ? parsed.data.vendor : undefined;
}

function withParsedBody(entry: LoggedRequest): Omit<LoggedRequest, "body"> & { body: unknown } {
  try {
    return { ...entry, body: JSON.parse(entry.body) };
  } catch {
    return entry;
  }
}
