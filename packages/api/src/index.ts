import { catalogue } from "@katek/core";
import { appRouterFrom } from "./router-from-catalogue";
import { t } from "./trpc";

export { toTRPCError } from "./error-mapping";
export type { RequestIdentity, ResponseMarks } from "./request-identity";
export { organizationOfChat, resolveCaller } from "./resolve-caller";
export type { ApiContext } from "./trpc";

export const appRouter = appRouterFrom(catalogue);
export type AppRouter = typeof appRouter;

/** Calls the router in this process, as loaders and actions do. */
export const createCaller = t.createCallerFactory(appRouter);
