import { randomBytes } from "node:crypto";
import { countTokens, decode, encode } from "gpt-tokenizer/encoding/o200k_base";
import type { ChatMessage, ChatRequest } from "./chat-request";
import { respond } from "./responder/respond";

/** What the whole answer and every streamed chunk of it say about themselves. */
export type CompletionHead = { id: string; created: number; model: string };

export type CompletionToolCall = { id: string; type: "function"; function: { name: string; arguments: string } };

/** A finished answer, before it is put on the wire. Either `text` or `toolCalls` is filled. */
export type Completion = {
  text: string;
  toolCalls: CompletionToolCall[];
  finishReason: "stop" | "length" | "tool_calls";
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
};

/** Fixed cost of a message and of the primed answer, as OpenAI's cookbook counts them. */
const TOKENS_PER_MESSAGE = 3;
const TOKENS_OF_PRIMING = 3;

/** Asks the responder, keeps to the asked length and counts the tokens of both sides. */
export function completeChat(request: ChatRequest): Completion {
  const reply = respond(request);
  const promptTokens = tokensOfPrompt(request);
  if (reply.kind === "tool_call") {
    const call = { name: reply.name, arguments: JSON.stringify(reply.arguments) };
    return {
      text: "",
      toolCalls: [{ id: `call_${randomBytes(12).toString("hex")}`, type: "function", function: call }],
      finishReason: "tool_calls",
      usage: usageOf(promptTokens, tokensOf(call.name) + tokensOf(call.arguments)),
    };
  }
  const limit = request.max_completion_tokens ?? request.max_tokens ?? Number.POSITIVE_INFINITY;
  const tokens = encode(reply.text, { disallowedSpecial: new Set() });
  const cut = tokens.length > limit;
  return {
    text: cut ? decode(tokens.slice(0, limit)) : reply.text,
    toolCalls: [],
    finishReason: cut ? "length" : "stop",
    usage: usageOf(promptTokens, Math.min(tokens.length, limit)),
  };
}

const tokensOf = (text: string): number => countTokens(text, { disallowedSpecial: new Set() });

function tokensOfPrompt(request: ChatRequest): number {
  const messages = request.messages.reduce((sum, message) => sum + tokensOfMessage(message), TOKENS_OF_PRIMING);
  return messages + (request.tools?.length ? tokensOf(JSON.stringify(request.tools)) : 0);
}

function tokensOfMessage(message: ChatMessage): number {
  const calls = message.role === "assistant" ? (message.tool_calls ?? []) : [];
  const spoken = TOKENS_PER_MESSAGE + 1 + tokensOf(message.content ?? "");
  return calls.reduce((sum, call) => sum + tokensOf(call.function.name) + tokensOf(call.function.arguments), spoken);
}

const usageOf = (prompt: number, completion: number): Completion["usage"] => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
});
