import { z } from "zod";
import { embedTexts } from "../embeddings";
import { flow } from "../kernel";
import { SearchFilters } from "./schemas";
import { type SearchResult, searchListings } from "./search-listings";

/**
 * Finds homes by words and filters. When the embedding model does not answer, the words alone decide: worse, but not
 * nothing.
 */
export const findHomes = flow({
  name: "search.find",
  permission: "listings:search",
  input: z.object({
    text: z.string().trim().max(4_000),
    filters: SearchFilters.default({}),
    limit: z.int().min(1).max(50).default(8),
  }),
  async run({ run, integrations, signal, log }, { text, filters, limit }): Promise<SearchResult> {
    const embedding = text
      ? await embedTexts(integrations.openai, [text], signal)
          .then(([vector]) => vector ?? null)
          .catch((error: unknown) => {
            signal.throwIfAborted();
            log.warn({ error: String(error) }, "searching without an embedding");
            return null;
          })
      : null;
    return run(searchListings, { text, embedding, filters, limit });
  },
  // It reads.
  audit: () => null,
});
