import type { Response } from "express";
import { pause } from "../pause";
import type { Completion, CompletionHead } from "./completion";

type Delta = Record<string, unknown>;

/**
 * Sends a completion as server-sent events, word by word, the way OpenAI does: a delta with the role, the content (or
 * the tool call: id and name first, its arguments in pieces), the finish reason, the usage if asked for, `[DONE]`.
 * Stops as soon as the client is gone.
 */
export async function streamCompletion(
  response: Response,
  head: CompletionHead,
  completion: Completion,
  options: { withUsage: boolean; chunkDelayMs: number },
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  response.set({ "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" });
  response.flushHeaders();

  const usageOfChunk = options.withUsage ? { usage: null } : {};
  const send = (choices: unknown[], usage: Delta = usageOfChunk) => {
    const chunk = { ...head, object: "chat.completion.chunk", system_fingerprint: null, choices, ...usage };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  };
  for (const delta of deltasOf(completion)) {
    // A timer even at 0 ms would cost a millisecond per word; a turn of the event loop lets a disconnect through.
    if (options.chunkDelayMs > 0) await pause(options.chunkDelayMs, gone.signal);
    else await new Promise(setImmediate);
    if (gone.signal.aborted) return;
    send([{ index: 0, delta, logprobs: null, finish_reason: null }]);
  }
  send([{ index: 0, delta: {}, logprobs: null, finish_reason: completion.finishReason }]);
  if (options.withUsage) send([], { usage: completion.usage });
  response.write("data: [DONE]\n\n");
  response.end();
}

function* deltasOf({ text, toolCalls }: Completion): Generator<Delta> {
  if (toolCalls.length === 0) {
    yield { role: "assistant", content: "", refusal: null };
    for (const word of text.match(/\s*\S+\s*$|\s*\S+/g) ?? []) yield { content: word };
    return;
  }
  for (const [index, call] of toolCalls.entries()) {
    const opening = { index, id: call.id, type: call.type, function: { name: call.function.name, arguments: "" } };
    yield index === 0 ? { role: "assistant", content: null, tool_calls: [opening] } : { tool_calls: [opening] };
    for (const piece of call.function.arguments.match(/.{1,12}/gs) ?? []) {
      yield { tool_calls: [{ index, function: { arguments: piece } }] };
    }
  }
}
