import { z } from "zod";
import { type Environment, environment, readVariables } from "./environment";

export type Mode = "demo" | "production";

const Variables = z.object({
  KATEK_MODE: z.enum(["demo", "production"]).default("demo").describe("Set it to demo or production."),
});

/**
 * `demo` may use the sandbox and the embedded database and binds to loopback only; `production` starts with real
 * vendors or not at all.
 */
export function loadMode(env: Environment = environment()): Mode {
  return readVariables(Variables, env).KATEK_MODE;
}
