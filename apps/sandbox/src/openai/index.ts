import { Router } from "express";
import type { Vendor } from "../vendor";
import { answerChatCompletion } from "./chat-completions";
import { answerEmbeddings } from "./embeddings";
import { openaiFailure, requireKey, sendInvalidRequests } from "./errors";
import { getModel, listModels } from "./models";

/** OpenAI's HTTP API as far as KaTek uses it: embeddings, chat completions, models. */
export const openai: Vendor = {
  name: "openai",
  title: "OpenAI",
  summary: "Embeddings from hashed words, and chat answers from rules that use only what they are sent.",
  failure: openaiFailure,
  routes(settings) {
    const router = Router();
    router.use(requireKey);
    router.post("/v1/embeddings", answerEmbeddings);
    router.post("/v1/chat/completions", answerChatCompletion(settings.chunkDelayMs));
    router.get("/v1/models", listModels);
    router.get("/v1/models/:model", getModel);
    router.use(sendInvalidRequests);
    return router;
  },
};
