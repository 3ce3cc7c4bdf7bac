import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import type { Mode, ServerConfig } from "@katek/config";
import type { Runtime } from "@katek/core/kernel";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext } from "@remix-run/node";
import compression from "compression";
import express, { type RequestHandler } from "express";
import { api } from "./api";
import { API_PATH } from "./api-path";
import { limitForms } from "./body-limit";
import { health } from "./health";
import { keyRequests } from "./key-requests";
import { lastResort } from "./last-resort";
import type { LoadContext } from "./load-context";
import { allowedCertificate, hostOf, resolveHost } from "./request-host";
import { markRequest, marksOf } from "./request-marks";
import { sameOrganization } from "./same-organization";
import { sameOriginOnly } from "./same-origin";
import { securityHeaders } from "./security-headers";
import { widget } from "./widget";

interface AppOptions {
  runtime: Runtime;
  server: ServerConfig;
  mode: Mode;
  /** With Vite: hot reload. */
  development: boolean;
}

const CLIENT = fileURLToPath(new URL("../build/client", import.meta.url));

/** The HTTP server: what guards every request, then the API, the files and the pages. Not yet listening. */
export async function createApp({ runtime, server, mode, development }: AppOptions): Promise<Server> {
  const secure = server.publicUrl.startsWith("https:");
  const app = express();
  const httpServer = createServer(app);
  app.disable("x-powered-by");
  app.set("trust proxy", server.proxyHops);
  app.get("/healthz", health(runtime));
  app.get("/tls/allowed", allowedCertificate({ runtime, server }));
  app.use(markRequest, securityHeaders({ server, development }), sameOriginOnly(server.publicUrl));
  app.use(
    compression({
      filter: (request, response) =>
        !isEventStream(response.getHeader("content-type")) && compression.filter(request, response),
    }),
  );
  // The same for everybody, so that nobody is looked up for them.
  if (!development) app.use("/assets", express.static(`${CLIENT}/assets`, { immutable: true, maxAge: "1y" }), notThere);
  app.use(resolveHost({ runtime, server }));
  app.use(sameOrganization(runtime));
  app.use(API_PATH, keyRequests({ runtime }), api({ runtime, secure }));
  app.use(widget({ runtime, development }));

  const vite = development ? await startVite(httpServer) : null;
  if (vite) app.use(vite.middlewares);
  else app.use(express.static(CLIENT, { maxAge: "1h" }));
  app.all(
    "*",
    limitForms,
    createRequestHandler({
      build: vite ? () => vite.ssrLoadModule("virtual:remix/server-build") as never : await builtPages(),
      mode: development ? "development" : "production",
      getLoadContext: (_request, response): AppLoadContext =>
        ({
          ...marksOf(response),
          host: hostOf(response),
          ...{ runtime, server, mode, secure },
        }) satisfies LoadContext,
    }),
  );
  app.use(lastResort(runtime.log));
  return httpServer;
}

/** A file of an older build: no page is drawn for it. */
const notThere: RequestHandler = (_request, response) => void response.status(404).end();

const isEventStream = (type: unknown) => typeof type === "string" && type.startsWith("text/event-stream");

/** Loaded in development only: production has no Vite. */
async function startVite(httpServer: Server) {
  const { createServer } = await import("vite");
  return createServer({
    root: fileURLToPath(new URL("..", import.meta.url)),
    server: { middlewareMode: true, hmr: { server: httpServer } },
  });
}

async function builtPages() {
  const file = new URL("../build/server/index.js", import.meta.url);
  return import(file.href);
}
