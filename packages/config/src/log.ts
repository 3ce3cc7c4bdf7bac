import { z } from "zod";
import { type Environment, environment, readVariables } from "./environment";

const Variables = z.object({
  LOG_LEVEL: z
    .enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"])
    .default("info")
    .describe("How much the processes write to their logs."),
});

export function loadLogLevel(env: Environment = environment()) {
  return readVariables(Variables, env).LOG_LEVEL;
}
