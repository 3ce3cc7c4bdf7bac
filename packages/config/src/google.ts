import { z } from "zod";
import { ConfigurationError, type Environment, environment, readVariables } from "./environment";
import { loadMode } from "./mode";
import { loadSandboxConfig } from "./sandbox";

const Variables = z.object({
  GOOGLE_CLIENT_ID: z.string().optional().describe("The OAuth client of the Google Cloud project, for sign-in."),
  GOOGLE_CLIENT_SECRET: z.string().optional().describe("The secret that belongs to GOOGLE_CLIENT_ID."),
  GOOGLE_ISSUER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("The OpenID Connect issuer; Google's own unless set."),
});

export interface GoogleConfig {
  clientId: string;
  clientSecret: string;
  /** The issuer whose discovery document names the endpoints. */
  issuer: string;
}

/** @throws ConfigurationError in production mode without a client id or secret. */
export function loadGoogleConfig(env: Environment = environment()): GoogleConfig {
  const variables = readVariables(Variables, env);
  if (variables.GOOGLE_CLIENT_ID && variables.GOOGLE_CLIENT_SECRET)
    return {
      clientId: variables.GOOGLE_CLIENT_ID,
      clientSecret: variables.GOOGLE_CLIENT_SECRET,
      issuer: variables.GOOGLE_ISSUER ?? "https://accounts.google.com",
    };
  if (loadMode(env) === "production") {
    const missing = variables.GOOGLE_CLIENT_ID ? "GOOGLE_CLIENT_SECRET" : "GOOGLE_CLIENT_ID";
    throw new ConfigurationError(`${missing} is not set. ${Variables.shape[missing].description}`);
  }
  return { clientId: "katek-demo", clientSecret: "sandbox", issuer: `${loadSandboxConfig(env).url}/google` };
}
