import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { organizationOfChat } from "@katek/api";
import { NotFound, type Organization, type Runtime } from "@katek/core/kernel";
import { brandTokens } from "@katek/ui/brand";
import { type RequestHandler, Router } from "express";
import { widgetSites } from "./widget-sites";

const PACKAGE = new URL("../../../packages/widget/", import.meta.url);
const BUILT = new URL("dist/widget.js", PACKAGE);

interface WidgetOptions {
  runtime: Runtime;
  development: boolean;
}

/** What other sites get of us: the embed script, how an organization's launcher looks, and leave to frame its chat. */
export function widget({ runtime, development }: WidgetOptions): Router {
  const router = Router();
  router.get("/widget.js", async (_request, response, next) => {
    try {
      const script = await (development ? bundled() : readFile(BUILT, "utf8"));
      response
        .type("text/javascript")
        .set({
          // Its address never changes, so browsers must ask again soon; the answer is then mostly "not modified".
          "cache-control": development ? "no-store" : "public, max-age=300, stale-while-revalidate=86400",
          "cross-origin-resource-policy": "cross-origin",
        })
        .send(script);
    } catch (error) {
      next(error);
    }
  });
  router.get("/embed/:slug/look", forOrganization(runtime, look));
  router.get("/embed/:slug", forOrganization(runtime, letSitesFrame));
  return router;
}

/** In development each request has the sources as they are. */
const bundled = async () =>
  (await promisify(execFile)(process.execPath, [fileURLToPath(new URL("build.mjs", PACKAGE))])).stdout;

type Answer = (organization: Organization, ...express: Parameters<RequestHandler>) => void;

const forOrganization =
  (runtime: Runtime, answer: Answer): RequestHandler<{ slug: string }> =>
  async (request, response, next) => {
    try {
      answer(await organizationOfChat(runtime, request.params.slug), request as never, response, next);
    } catch (error) {
      // The page says it in its own way, and nobody may frame that page.
      next(error instanceof NotFound ? undefined : error);
    }
  };

/** A page of another site names itself; one of our own does not, and may. */
const look: Answer = (organization, request, response) => {
  const origin = request.get("origin");
  const allowed = origin === undefined || widgetSites(organization).includes(origin);
  response.set({ vary: "origin", "cache-control": "public, max-age=60" });
  if (!allowed) return void response.status(403).json({ error: "This site may not show the widget." });
  if (origin) response.set("access-control-allow-origin", origin);
  const { brand, "on-brand": text } = brandTokens(organization.brandColor, "light");
  response.json({ name: organization.name, assistantName: organization.assistantName, fill: brand, text });
};

/** Only here may others frame a page of ours, and only the sites that the organization names. */
const letSitesFrame: Answer = (organization, _request, response, next) => {
  const policy = String(response.getHeader("content-security-policy"));
  const ancestors = ["'self'", ...widgetSites(organization)].join(" ");
  response.set("content-security-policy", policy.replace("frame-ancestors 'none'", `frame-ancestors ${ancestors}`));
  next();
};
