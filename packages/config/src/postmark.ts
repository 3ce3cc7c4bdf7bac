import { z } from "zod";
import { ConfigurationError, type Environment, environment, readVariables } from "./environment";
import { loadMode } from "./mode";
import { loadSandboxConfig } from "./sandbox";

const Variables = z.object({
  POSTMARK_API_TOKEN: z.string().optional().describe("A server token from Postmark, for the emails that KaTek sends."),
  POSTMARK_FROM_EMAIL: z
    .email("it is not an email address")
    .optional()
    .describe("The address that emails come from; its domain is confirmed at Postmark."),
});

export interface PostmarkConfig {
  apiToken: string;
  fromEmail: string;
  /** Another address than Postmark's own, such as the sandbox's. */
  baseUrl: string | undefined;
}

/** @throws ConfigurationError in production mode without a token or a sender, and for one of them without the other. */
export function loadPostmarkConfig(env: Environment = environment()): PostmarkConfig {
  const variables = readVariables(Variables, env);
  const { POSTMARK_API_TOKEN: apiToken, POSTMARK_FROM_EMAIL: fromEmail } = variables;
  if (apiToken && fromEmail) return { apiToken, fromEmail, baseUrl: undefined };
  if (apiToken || loadMode(env) === "production") {
    const missing = apiToken ? "POSTMARK_FROM_EMAIL" : "POSTMARK_API_TOKEN";
    throw new ConfigurationError(`${missing} is not set. ${Variables.shape[missing].description}`);
  }
  return {
    apiToken: "sandbox",
    fromEmail: fromEmail ?? "hello@katek.example",
    baseUrl: `${loadSandboxConfig(env).url}/postmark`,
  };
}
