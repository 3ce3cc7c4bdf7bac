import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerConfig } from "@katek/config";
import type { Runtime } from "@katek/core/kernel";
import express from "express";
import { api } from "./api";
import { API_PATH } from "./api-path";
import { keyRequests } from "./key-requests";
import { lastResort } from "./last-resort";
import { resolveHost } from "./request-host";
import { markRequest } from "./request-marks";
import { sameOriginOnly } from "./same-origin";
import { securityHeaders } from "./security-headers";

const TEST_SERVER: ServerConfig = {
  port: 0,
  host: "127.0.0.1",
  publicUrl: "https://app.example.com",
  baseDomain: "app.example.com",
  proxyHops: 0,
};

/** The API on a port of its own, behind the same guards as the app's and without its pages. */
export async function serveApi(runtime: Runtime, { proxyHops = 0 } = {}): Promise<{ url: string; server: Server }> {
  const app = express();
  const config = { ...TEST_SERVER, proxyHops };
  app.set("trust proxy", proxyHops);
  app.use(
    markRequest,
    securityHeaders({ server: config, development: false }),
    sameOriginOnly(config.publicUrl),
    resolveHost({ runtime, server: config }),
  );
  app.use(API_PATH, keyRequests({ runtime }), api({ runtime, secure: false }));
  app.use(lastResort(runtime.log));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
