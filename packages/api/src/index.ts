import { catalogue } from "@katek/core";
import { exposedOperations } from "./exposed-operations";
import { appRouterFrom } from "./router-from-catalogue";
import { t } from "./trpc";

export { admitKeyRequest, type KeyRequest } from "./admit-key-request";
export { toTRPCError } from "./error-mapping";
export type { RequestIdentity, ResponseMarks } from "./request-identity";
export { organizationOfChat, resolveCaller } from "./resolve-caller";
export type { ApiContext } from "./trpc";

export const appRouter = appRouterFrom(catalogue);
export type AppRouter = typeof appRouter;

/** What API keys may call: the exposed operations and nothing else. */
export const apiRouter = appRouterFrom(exposedOperations(catalogue));
export type ApiRouter = typeof apiRouter;

/** Calls the router in this process, as loaders and actions do. */
export const createCaller = t.createCallerFactory(appRouter);
