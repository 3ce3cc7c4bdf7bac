import type { OpenAIConfig } from "@katek/config";
import OpenAI from "openai";

/** OpenAI, or a service that speaks its protocol. */
export interface OpenAIVendor {
  client: OpenAI;
  chatModel: string;
  embeddingModel: string;
}

export function createOpenAI({ apiKey, baseUrl, chatModel, embeddingModel }: OpenAIConfig): OpenAIVendor {
  return {
    client: new OpenAI({ apiKey, baseURL: baseUrl, maxRetries: 2, timeout: 60_000 }),
    chatModel,
    embeddingModel,
  };
}
