import OpenAI, { APIError } from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSandbox, type SandboxControl, sandboxControl, startSandbox } from "../index";
import { millrace, quayside, resultOf } from "./responder/sample-homes";

type Message = OpenAI.Chat.ChatCompletionMessageParam;
const MODEL = "gpt-4o-mini";
const SYSTEM: Message = {
  role: "system",
  content: "Assistant name: Wren\nBrokerage: Hammer Realty\nToday: 2026-11-23",
};
const SEARCH: Message = { role: "system", content: `SEARCH RESULT\n${JSON.stringify(resultOf([millrace, quayside]))}` };
const QUESTION: Message = { role: "user", content: "A three-bedroom house with a sunny kitchen" };
const TOOL: OpenAI.Chat.ChatCompletionTool = {
  type: "function",
  function: {
    name: "search_listings",
    parameters: {
      type: "object",
      properties: {
        text: { type: "string" },
        max_price: { type: "number" },
        min_bedrooms: { type: "integer" },
        property_types: { type: "array", items: { type: "string", enum: ["house", "condo"] } },
        places: { type: "array", items: { type: "string" } },
      },
    },
  },
};

let sandbox: RunningSandbox;
let client: OpenAI;
let control: SandboxControl;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, chunkDelayMs: 0 });
  client = new OpenAI({ apiKey: "any", baseURL: `${sandbox.url}/openai/v1`, maxRetries: 0 });
  control = sandboxControl(sandbox.url);
});
afterAll(() => sandbox.close());

describe("a completion", () => {
  it("is the same text streamed and in one piece, with the same usage", async () => {
    const messages = [SYSTEM, SEARCH, QUESTION];
    const whole = await client.chat.completions.create({ model: MODEL, messages });
    const stream = await client.chat.completions.create({
      model: MODEL,
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks: OpenAI.Chat.ChatCompletionChunk[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const text = chunks.map((chunk) => chunk.choices[0]?.delta.content ?? "").join("");

    expect(whole.choices[0]?.message.content).toBe(text);
    expect(text).toContain("**14 Millrace Lane** [[H1]]");
    expect(chunks[0]?.choices[0]?.delta.role).toBe("assistant");
    expect(chunks.length).toBeGreaterThan(20);
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe("stop");
    expect(chunks.at(-1)?.choices).toEqual([]);
    expect(chunks.at(-1)?.usage).toEqual(whole.usage);
    expect(whole.usage?.completion_tokens).toBeGreaterThan(20);
    expect(whole.usage?.prompt_tokens).toBeGreaterThan(200);
  });

  it("keeps to the asked length", async () => {
    const messages = [SYSTEM, SEARCH, QUESTION];
    const short = await client.chat.completions.create({ model: MODEL, messages, max_completion_tokens: 5 });
    expect(short.choices[0]?.finish_reason).toBe("length");
    expect(short.usage?.completion_tokens).toBe(5);
  });

  it("waits between chunks when told to, and ends at once when the client leaves", async () => {
    const slow = await startSandbox({ port: 0, chunkDelayMs: 30 });
    try {
      const slowClient = new OpenAI({ apiKey: "any", baseURL: `${slow.url}/openai/v1`, maxRetries: 0 });
      const stream = await slowClient.chat.completions.create({
        model: MODEL,
        messages: [SYSTEM, SEARCH, QUESTION],
        stream: true,
      });
      let received = 0;
      for await (const _chunk of stream) if (++received === 4) break;
      stream.controller.abort();
      const log = sandboxControl(slow.url);
      await expect.poll(async () => (await log.requests("openai"))[0]?.outcome).toBe("client_left");
      const [request] = await log.requests("openai");
      expect(request?.chunks).toBeGreaterThanOrEqual(4);
      expect(request?.chunks).toBeLessThan(12);
    } finally {
      await slow.close();
    }
  });
});

describe("a tool call", () => {
  const ask: Message = { role: "user", content: "Do you have a 3 bedroom house or a loft in Millrace under $500k?" };
  const expected = { max_price: 500_000, min_bedrooms: 3, property_types: ["house"], places: ["Millrace"] };

  it("is made when homes are asked for without a search, and its answer is used", async () => {
    const first = await client.chat.completions.create({ model: MODEL, messages: [SYSTEM, ask], tools: [TOOL] });
    const message = first.choices[0]?.message;
    const call = message?.tool_calls?.[0];
    expect(first.choices[0]?.finish_reason).toBe("tool_calls");
    expect(message?.content).toBeNull();
    if (!message || call?.type !== "function") throw new Error("No function was called.");
    expect(call.function.name).toBe("search_listings");
    expect(JSON.parse(call.function.arguments)).toEqual({ text: ask.content, ...expected });

    const answer: Message = { role: "tool", tool_call_id: call.id, content: JSON.stringify(resultOf([millrace])) };
    const second = await client.chat.completions.create({
      model: MODEL,
      messages: [SYSTEM, ask, message, answer],
      tools: [TOOL],
    });
    expect(second.choices[0]?.finish_reason).toBe("stop");
    expect(second.choices[0]?.message.content).toContain("**14 Millrace Lane** [[H1]]");
  });

  it("is streamed as id and name first, then its arguments in pieces", async () => {
    const stream = await client.chat.completions.create({
      model: MODEL,
      messages: [SYSTEM, ask],
      tools: [TOOL],
      stream: true,
    });
    const deltas: OpenAI.Chat.ChatCompletionChunk.Choice.Delta.ToolCall[] = [];
    let finish: string | null | undefined;
    for await (const chunk of stream) {
      deltas.push(...(chunk.choices[0]?.delta.tool_calls ?? []));
      finish = chunk.choices[0]?.finish_reason ?? finish;
    }
    expect(deltas[0]).toMatchObject({
      index: 0,
      type: "function",
      function: { name: "search_listings", arguments: "" },
    });
    expect(deltas[0]?.id).toMatch(/^call_/);
    expect(deltas.slice(1).every((delta) => delta.id === undefined)).toBe(true);
    expect(JSON.parse(deltas.map((delta) => delta.function?.arguments ?? "").join(""))).toMatchObject(expected);
    expect(finish).toBe("tool_calls");
  });

  it("is not made for small talk, when forbidden, or when the search came along", async () => {
    const finish = async (messages: Message[], tool_choice: "auto" | "none" = "auto") =>
      (await client.chat.completions.create({ model: MODEL, messages, tools: [TOOL], tool_choice })).choices[0]
        ?.finish_reason;
    expect(await finish([SYSTEM, { role: "user", content: "Hello" }])).toBe("stop");
    expect(await finish([SYSTEM, ask], "none")).toBe("stop");
    expect(await finish([SYSTEM, ask, SEARCH])).toBe("stop");
  });

  it("that failed is said plainly", async () => {
    const calls = [{ id: "call_1", type: "function" as const, function: { name: "search_listings", arguments: "{}" } }];
    const messages: Message[] = [
      SYSTEM,
      ask,
      { role: "assistant", content: null, tool_calls: calls },
      { role: "tool", tool_call_id: "call_1", content: "the database is away" },
    ];
    const answer = await client.chat.completions.create({ model: MODEL, messages, tools: [TOOL] });
    expect(answer.choices[0]?.message.content).toContain("couldn’t look through the listings");
  });
});

describe("a bad chat request", () => {
  const refused = async (body: object): Promise<APIError> => {
    const error = await client.post("/chat/completions", { body }).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof APIError)) throw new Error("The request was not refused.");
    return error;
  };

  it("names what is wrong", async () => {
    const messages = [QUESTION];
    expect((await refused({ model: MODEL, messages: [] })).param).toBe("messages");
    expect((await refused({ model: MODEL, messages: [{ role: "wizard", content: "x" }] })).param).toBe(
      "messages[0].role",
    );
    expect((await refused({ model: "none", messages })).code).toBe("model_not_found");
    expect((await refused({ model: MODEL, messages, n: 2 })).param).toBe("n");
    expect((await refused({ model: MODEL, messages, stream_options: {} })).param).toBe("stream_options");
    const schema = { type: "json_schema", json_schema: { name: "x", schema: {} } };
    const format = await refused({ model: MODEL, messages, response_format: schema });
    expect([format.status, format.param]).toEqual([400, "response_format"]);
    const stray = await refused({
      model: MODEL,
      messages: [QUESTION, { role: "tool", tool_call_id: "a", content: "{}" }],
    });
    expect(stray.param).toBe("messages.[1].role");
  });

  it("is in the log with its body and without its key", async () => {
    await control.reset();
    await refused({ model: "none", messages: [QUESTION] });
    const [request] = await control.requests("openai");
    expect(request).toMatchObject({ status: 404, outcome: "failed", body: { model: "none", messages: [QUESTION] } });
    expect(JSON.stringify(request)).not.toContain("Bearer");
  });
});
