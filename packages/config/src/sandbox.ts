import { z } from "zod";
import { type Environment, environment, readVariables } from "./environment";

const Variables = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65535).default(3010).describe("The port of the sandbox."),
  SANDBOX_CHUNK_DELAY_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .default(12)
    .describe("The pause between two words of a streamed answer, in milliseconds."),
});

export interface SandboxConfig {
  port: number;
  host: string;
  url: string;
  chunkDelayMs: number;
}

/** The sandbox stands in for the vendors in demo mode. It listens on loopback only, since it lets anyone in. */
export function loadSandboxConfig(env: Environment = environment()): SandboxConfig {
  const variables = readVariables(Variables, env);
  const host = "127.0.0.1";
  return {
    port: variables.SANDBOX_PORT,
    host,
    url: `http://${host}:${variables.SANDBOX_PORT}`,
    chunkDelayMs: variables.SANDBOX_CHUNK_DELAY_MS,
  };
}
