import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import { ChatRequest, checkChatRequest } from "./chat-request";
import { type Completion, type CompletionHead, completeChat } from "./completion";
import { readJson } from "./errors";
import { streamCompletion } from "./stream-completion";

/** `POST /v1/chat/completions`, streaming or in one piece. */
export function answerChatCompletion(chunkDelayMs: number) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    try {
      const asked = readJson(request, ChatRequest);
      checkChatRequest(asked);
      const completion = completeChat(asked);
      const head = {
        id: `chatcmpl-${randomBytes(12).toString("hex")}`,
        created: Math.floor(Date.now() / 1000),
        model: asked.model,
      };
      if (asked.stream) {
        const withUsage = asked.stream_options?.include_usage ?? false;
        await streamCompletion(response, head, completion, { withUsage, chunkDelayMs });
      } else response.json(inOnePiece(head, completion));
    } catch (error) {
      next(error);
    }
  };
}

function inOnePiece(head: CompletionHead, { text, toolCalls, finishReason, usage }: Completion) {
  const message = {
    role: "assistant",
    content: toolCalls.length > 0 ? null : text,
    refusal: null,
    ...(toolCalls.length > 0 ? { tool_calls: toolCalls } : {}),
  };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: finishReason }];
  return { ...head, object: "chat.completion", choices, usage, system_fingerprint: null };
}
