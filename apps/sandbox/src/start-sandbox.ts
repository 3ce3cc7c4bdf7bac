import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express, { Router } from "express";
import { controlRoutes } from "./control-routes";
import { FaultBoard } from "./faults";
import { homePage } from "./home-page";
import { mountVendor } from "./mount-vendor";
import { RequestLog } from "./request-log";
import type { SandboxSettings } from "./vendor";
import { vendors } from "./vendors";

export type SandboxOptions = {
  /** 0 (the default) takes a free port. */
  port?: number;
  /** A loopback address; anything else is refused. Default `127.0.0.1`. */
  host?: string;
  /** Pause before each streamed chunk in milliseconds. Default 12, the pace of a real model. */
  chunkDelayMs?: number;
};

export type RunningSandbox = {
  /** Address without a trailing slash; a vendor lives at `${url}/<vendor>`. */
  url: string;
  /** Ends open streams too. */
  close(): Promise<void>;
};

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * Starts the stand-ins of all vendors in this process.
 * @throws Error when the host is not loopback or the port is taken
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const { port = 0, host = "127.0.0.1", chunkDelayMs = 12 } = options;
  if (!LOOPBACK.has(host)) {
    throw new Error(`The sandbox lets anyone in, so it listens on 127.0.0.1 only, not on "${host}".`);
  }
  const faults = new FaultBoard();
  const log = new RequestLog();

  const app = express().disable("x-powered-by").disable("etag");
  app.get("/healthz", (_request, response) => response.json({ status: "ok" }));
  app.get("/", (request, response) => {
    const origin = `http://${request.get("host") ?? `${host}:${port}`}`;
    const page = homePage({ origin, vendors, faults: faults.list(), requests: log.list() });
    response.set(page.headers).send(page.html);
  });
  const starters: Parameters<SandboxSettings["whenListening"]>[0][] = [];
  const settings: SandboxSettings = { chunkDelayMs, whenListening: (start) => starters.push(start) };
  const control = controlRoutes(faults, log);
  app.use("/_control", control);
  for (const vendor of vendors) {
    const vendorControl = Router();
    control.use(`/${vendor.name}`, vendorControl);
    const pages = Router();
    const routes = mountVendor(vendor, settings, vendorControl, pages, faults, log);
    app.use(pages);
    app.use(`/${vendor.name}`, routes);
  }
  app.use((request, response) => {
    response.status(404).json({ error: `No vendor answers at ${request.path}. The list of vendors is at /.` });
  });

  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken, so the sandbox cannot start.`) : error),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const beside = await Promise.all(starters.map((start) => start({ host: address.address, port: address.port })));
  return {
    url: `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`,
    async close() {
      await Promise.all(beside.map((other) => other.close()));
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      });
    },
  };
}
