import { z } from "zod";
import { ConfigurationError, type Environment, environment, readVariables } from "./environment";
import { loadMode } from "./mode";
import { loadSandboxConfig } from "./sandbox";

const Variables = z.object({
  OPENAI_API_KEY: z.string().optional().describe("A key from the OpenAI dashboard, or of a compatible service."),
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("An OpenAI-compatible address ending in /v1."),
  OPENAI_CHAT_MODEL: z.string().default("gpt-4o-mini").describe("The model that answers buyers."),
  OPENAI_EMBEDDING_MODEL: z.string().default("text-embedding-3-small").describe("The model that embeds listings."),
});

export interface OpenAIConfig {
  apiKey: string;
  baseUrl: string | undefined;
  chatModel: string;
  embeddingModel: string;
}

/** @throws ConfigurationError in production mode without OPENAI_API_KEY. */
export function loadOpenAIConfig(env: Environment = environment()): OpenAIConfig {
  const variables = readVariables(Variables, env);
  const models = { chatModel: variables.OPENAI_CHAT_MODEL, embeddingModel: variables.OPENAI_EMBEDDING_MODEL };
  if (variables.OPENAI_API_KEY)
    return { apiKey: variables.OPENAI_API_KEY, baseUrl: variables.OPENAI_BASE_URL, ...models };
  if (loadMode(env) === "production")
    throw new ConfigurationError(`OPENAI_API_KEY is not set. ${Variables.shape.OPENAI_API_KEY.description}`);
  return {
    apiKey: "sandbox",
    baseUrl: variables.OPENAI_BASE_URL ?? `${loadSandboxConfig(env).url}/openai/v1`,
    ...models,
  };
}
