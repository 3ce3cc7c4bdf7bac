import type { Mode, ServerConfig } from "@katek/config";
import type { Runtime } from "@katek/core/kernel";
import type { RequestHost } from "./request-host";
import type { RequestMarks } from "./request-marks";

/** What loaders and actions get as `context`. */
export interface LoadContext extends RequestMarks {
  runtime: Runtime;
  server: ServerConfig;
  mode: Mode;
  /** Whose address was asked. */
  host: RequestHost;
  /** Whether cookies are sent over https only. */
  secure: boolean;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends LoadContext {}
}
