import { EMBEDDING_DIMENSIONS } from "@katek/db/schema";
import type { OpenAIVendor } from "@katek/integrations";
import { VendorFailed } from "../kernel";

/**
 * One embedding per text, in order, of EMBEDDING_DIMENSIONS numbers.
 * @throws VendorFailed (`embedding_failed`) when the model does not answer, after the SDK's own retries:
 * `maxRetries` of them, each as long after the last as the model says with a 429, or ever longer.
 */
export async function embedTexts(
  openai: OpenAIVendor,
  texts: string[],
  signal?: AbortSignal,
  maxRetries?: number,
): Promise<number[][]> {
  try {
    const { data } = await openai.client.embeddings.create(
      { model: openai.embeddingModel, input: texts, dimensions: EMBEDDING_DIMENSIONS },
      // The client never lets go of a signal: each call of a long job gets one of its own.
      { signal: signal && AbortSignal.any([signal]), ...(maxRetries !== undefined && { maxRetries }) },
    );
    if (data.length !== texts.length || data.some(({ embedding }) => embedding.length !== EMBEDDING_DIMENSIONS))
      throw new Error("The answer has another shape than was asked for.");
    return data.map(({ embedding }) => embedding);
  } catch (cause) {
    signal?.throwIfAborted();
    throw Object.assign(new VendorFailed("embedding_failed", "The model that reads listings does not answer."), {
      cause,
    });
  }
}
