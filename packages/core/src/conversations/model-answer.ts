import type OpenAI from "openai";
import { type FlowContext, VendorFailed } from "../kernel";
import { SEARCH_TOOL } from "./prompt";

type ModelMessage = OpenAI.Chat.ChatCompletionMessageParam;

export interface ToolCall {
  id: string;
  name: string;
  arguments: string;
}

/** After so many searches of its own the model must answer. */
const MAX_TOOL_ROUNDS = 3;

/**
 * The model's words as they come. When it asks for a tool, `answerTool` answers and it goes on.
 * @throws VendorFailed (`model_unavailable`) when it cannot be reached, fails or breaks off.
 */
export async function* modelWords(
  { integrations }: FlowContext,
  messages: ModelMessage[],
  answerTool: (call: ToolCall) => Promise<string>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  for (let round = 0; ; round++) {
    const calls: ToolCall[] = [];
    for await (const delta of deltas(integrations.openai, messages, round < MAX_TOOL_ROUNDS, signal)) {
      if (delta.content) yield delta.content;
      for (const { index, id, function: part } of delta.tool_calls ?? []) {
        calls[index] ??= { id: id ?? "", name: part?.name ?? "", arguments: "" };
        calls[index].arguments += part?.arguments ?? "";
      }
    }
    if (!calls.length) return;
    messages.push({
      role: "assistant",
      tool_calls: calls.map((call) => ({
        id: call.id,
        type: "function",
        function: { name: call.name, arguments: call.arguments },
      })),
    });
    for (const call of calls) messages.push({ role: "tool", tool_call_id: call.id, content: await answerTool(call) });
  }
}

async function* deltas(
  { client, chatModel }: FlowContext["integrations"]["openai"],
  messages: ModelMessage[],
  withTools: boolean,
  signal: AbortSignal,
) {
  try {
    const chunks = await client.chat.completions.create(
      { model: chatModel, messages, stream: true, temperature: 0.3, ...(withTools && { tools: [SEARCH_TOOL] }) },
      { signal },
    );
    let finished = false;
    for await (const { choices } of chunks) {
      if (choices[0]?.finish_reason) finished = true;
      if (choices[0]) yield choices[0].delta;
    }
    if (!finished && !signal.aborted) throw new Error("The stream ended before the answer did.");
  } catch (cause) {
    signal.throwIfAborted();
    throw Object.assign(new VendorFailed("model_unavailable", "The model that answers does not respond."), { cause });
  }
}
