import { z } from "zod";
import { InvalidRequest } from "./errors";
import { CHAT_MODELS, modelNotFound } from "./models";

const TextPart = z.object({ type: z.literal("text"), text: z.string() });
/** Message content is text or a list of text parts; here it is always text. */
const Content = z
  .union([z.string(), z.array(TextPart)], "expected text or text parts")
  .transform((content) => (typeof content === "string" ? content : content.map((part) => part.text).join("\n")));

const ToolCall = z.object({
  id: z.string(),
  type: z.literal("function"),
  function: z.object({ name: z.string(), arguments: z.string() }),
});
const Message = z.discriminatedUnion("role", [
  z.object({ role: z.enum(["system", "developer", "user"]), content: Content }),
  z.object({ role: z.literal("assistant"), content: Content.nullish(), tool_calls: z.array(ToolCall).optional() }),
  z.object({ role: z.literal("tool"), content: Content, tool_call_id: z.string() }),
]);
export type ChatMessage = z.output<typeof Message>;

const Tool = z.object({
  type: z.literal("function"),
  function: z.object({
    name: z.string().min(1),
    description: z.string().optional(),
    parameters: z.record(z.string(), z.unknown()).optional(),
  }),
});
export type ToolDefinition = z.output<typeof Tool>["function"];

export const ChatRequest = z.object({
  model: z.string(),
  messages: z.array(Message).min(1),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().optional() }).nullish(),
  tools: z.array(Tool).optional(),
  tool_choice: z
    .union([
      z.enum(["none", "auto", "required"]),
      z.object({ type: z.literal("function"), function: z.object({ name: z.string() }) }),
    ])
    .optional(),
  n: z.number().int().min(1).nullish(),
  max_tokens: z.number().int().min(1).nullish(),
  max_completion_tokens: z.number().int().min(1).nullish(),
  response_format: z
    .object({
      type: z.string(),
      json_schema: z
        .object({ name: z.string(), strict: z.boolean().nullish(), schema: z.record(z.string(), z.unknown()) })
        .optional(),
    })
    .optional(),
});
export type ChatRequest = z.output<typeof ChatRequest>;

/**
 * Refuses what OpenAI would refuse beyond the mere shape, and what the sandbox does not speak.
 * @throws InvalidRequest
 */
export function checkChatRequest(request: ChatRequest): void {
  if (!CHAT_MODELS.includes(request.model)) throw modelNotFound(request.model);
  checkResponseFormat(request);
  if ((request.n ?? 1) > 1) {
    throw new InvalidRequest("The sandbox gives one choice: 'n' above 1 is not supported.", { param: "n" });
  }
  if (request.stream_options && !request.stream) {
    throw new InvalidRequest("The 'stream_options' parameter is only allowed when 'stream' is enabled.", {
      param: "stream_options",
    });
  }
  if (request.tool_choice && !request.tools?.length) {
    throw new InvalidRequest("'tool_choice' is only allowed when 'tools' are specified.", { param: "tool_choice" });
  }
  checkToolMessages(request.messages);
}

/** Text, or one of the two kinds of structured output that the product asks for. */
function checkResponseFormat({ response_format: format }: ChatRequest): void {
  if (!format || format.type === "text" || asksForFindings(format) || asksForSummary(format)) return;
  throw new InvalidRequest(
    `The sandbox answers in text, with summaries or with findings: response_format '${format.type}' is not supported.`,
    { param: "response_format" },
  );
}

const asksFor = (property: string, format: ChatRequest["response_format"]): boolean =>
  format?.type === "json_schema" && property in ((format.json_schema?.schema.properties as object | undefined) ?? {});

/** Whether the answer is to be a list of what a text holds. */
export const asksForFindings = (format: ChatRequest["response_format"]): boolean => asksFor("findings", format);
/** Whether the answer is to be a home summed up: structured output with `summary` and `highlights`. */
export const asksForSummary = (format: ChatRequest["response_format"]): boolean => asksFor("summary", format);

/** Every tool call is answered before anybody speaks again, and every tool message answers a call. */
function checkToolMessages(messages: ChatMessage[]): void {
  let open = new Set<string>();
  messages.forEach((message, index) => {
    if (message.role === "tool") {
      if (!open.delete(message.tool_call_id)) {
        throw new InvalidRequest(
          "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
          { param: `messages.[${index}].role` },
        );
      }
      return;
    }
    if (open.size > 0) throw unanswered(open, index);
    if (message.role === "assistant") open = new Set(message.tool_calls?.map((call) => call.id));
  });
  if (open.size > 0) throw unanswered(open, messages.length);
}

const unanswered = (open: Set<string>, index: number): InvalidRequest =>
  new InvalidRequest(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${[...open].join(", ")}`,
    { param: `messages.[${index}].role` },
  );
