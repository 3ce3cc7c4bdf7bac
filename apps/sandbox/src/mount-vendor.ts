import express, { type NextFunction, type Request, type Response, Router } from "express";
import type { FaultBoard } from "./faults";
import { pause } from "./pause";
import type { LoggedRequest, RequestLog } from "./request-log";
import type { SandboxSettings, Vendor } from "./vendor";
import { watchAnswer } from "./watch-answer";

const LARGEST_BODY = "32mb";

/** Puts a vendor's routes behind the request log and the armed faults, and its error shape around them. */
export function mountVendor(
  vendor: Vendor,
  settings: SandboxSettings,
  control: Router,
  pages: Router,
  faults: FaultBoard,
  log: RequestLog,
): Router {
  const router = Router();
  const readBody = express.raw({ type: () => true, limit: LARGEST_BODY });

  router.use((request: Request, response: Response, next: NextFunction) => {
    const entry = log.open({ vendor: vendor.name, method: request.method, path: request.url });
    readBody(request, response, (error?: unknown) => {
      if (Buffer.isBuffer(request.body)) log.keepBody(entry, request.body.toString("utf8"));
      else request.body = Buffer.alloc(0);
      runIntoFaults(vendor, faults, entry, request, response)
        .then((goOn) => goOn && (error ? next(error) : next()))
        .catch(next);
    });
  });

  router.use(vendor.routes(settings, control, pages));
  router.use((request: Request, response: Response) => {
    sendFailure(vendor, response, 404, `Unknown request URL: ${request.method} ${request.path}.`);
  });
  router.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    if (response.headersSent) return response.socket?.destroy();
    const status = statusOf(error);
    const message = status === 413 ? `The request body is larger than ${LARGEST_BODY}.` : messageOf(error);
    sendFailure(vendor, response, status, message);
  });
  return router;
}

/** @returns whether the vendor's routes should still answer. */
async function runIntoFaults(
  vendor: Vendor,
  faults: FaultBoard,
  entry: LoggedRequest,
  request: Request,
  response: Response,
): Promise<boolean> {
  const started = performance.now();
  const { delay, breaking } = faults.take(vendor.name, entry.path);
  const gone = new AbortController();
  const cutAfter = breaking?.kind === "drop" ? breaking.after : null;
  let dropped = false;
  const chunks = watchAnswer(response, cutAfter, () => {
    dropped = true;
  });

  response.on("close", () => {
    gone.abort();
    entry.ms = Math.round(performance.now() - started);
    entry.chunks = chunks();
    entry.status = response.headersSent ? response.statusCode : null;
    if (dropped) entry.outcome = "dropped";
    else if (!response.writableFinished) entry.outcome = "client_left";
    else entry.outcome = response.statusCode < 400 ? "answered" : "failed";
  });

  if (delay) await pause(delay.ms, gone.signal);
  if (gone.signal.aborted) return false;
  if (breaking?.kind === "fail") {
    sendFailure(vendor, response, breaking.status);
    return false;
  }
  if (cutAfter === 0) {
    dropped = true;
    request.socket.destroy();
    return false;
  }
  return true;
}

function sendFailure(vendor: Vendor, response: Response, status: number, message?: string): void {
  const { body, headers } = vendor.failure(status, message);
  response
    .status(status)
    .set(headers ?? {})
    .json(body);
}

function statusOf(error: unknown): number {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 600 ? status : 500;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
