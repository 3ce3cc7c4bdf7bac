import { resolveCaller } from "@katek/api";
import { KatekError, type Runtime } from "@katek/core/kernel";
import type { RequestHandler } from "express";
import { API_PATH } from "./api-path";
import { hostOf } from "./request-host";
import { DRAWN_FOR_HEADER, identityOf } from "./request-identity";

/** Marks the answer to a page whose person has switched to another organization in another tab. */
export const REFUSED_HEADER = "x-katek-other-organization";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
/** What concerns the person, in whatever organization they are. */
const PERSONAL = ["/organizations/", "/auth/", "/theme", "/invitations", "/settings/account"];

/**
 * Refuses what a script of a page asks for another organization than the one that its person is in by now, before it
 * reaches a form's own code: every page then offers the same way back. Forms without scripts, and whoever switches just
 * now, meet the same rule where the caller is resolved.
 */
export const sameOrganization =
  (runtime: Runtime): RequestHandler =>
  async (request, response, next) => {
    const asks = request.get(DRAWN_FOR_HEADER) !== undefined;
    const changes = !SAFE.has(request.method) || request.path.startsWith(`${API_PATH}/`);
    if (!asks || !changes || PERSONAL.some((path) => request.path.startsWith(path))) return next();
    const headers = new Headers();
    for (const name of ["cookie", DRAWN_FOR_HEADER]) headers.set(name, request.get(name) ?? "");
    try {
      const url = new URL(request.originalUrl, "http://own.invalid").href;
      const identity = identityOf({ headers, url }, hostOf(response));
      await resolveCaller(runtime, { ...identity, chatSlug: null }, { setVisitorToken() {} }, false);
      next();
    } catch (error) {
      // Whatever else is wrong is said by the one who answers.
      if (!(error instanceof KatekError) || error.code !== "other_organization") return next();
      response
        .status(409)
        .set(REFUSED_HEADER, "refused")
        .json({ ...error.details, problem: error.message });
    }
  };
