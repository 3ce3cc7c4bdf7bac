import OpenAI, { APIConnectionError, APIError } from "openai";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningSandbox, type SandboxControl, sandboxControl, startSandbox } from "./index";

let sandbox: RunningSandbox;
let client: OpenAI;
let control: SandboxControl;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, chunkDelayMs: 0 });
  client = new OpenAI({ apiKey: "any", baseURL: `${sandbox.url}/openai/v1`, maxRetries: 0 });
  control = sandboxControl(sandbox.url);
});
beforeEach(() => control.reset());
afterAll(() => sandbox.close());

const embed = () => client.embeddings.create({ model: "text-embedding-3-small", input: "a home" });
const hello = (stream: boolean) =>
  client.chat.completions.create({ model: "gpt-4o-mini", messages: [{ role: "user", content: "Hello" }], stream });
const caught = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    (reason: unknown) => reason,
  );

describe("fail", () => {
  it("answers the asked status so many times, in OpenAI's shape", async () => {
    await control.fail("openai", { times: 2, status: 500 });
    for (let i = 0; i < 2; i++) {
      const error = await caught(embed());
      expect(error).toBeInstanceOf(APIError);
      expect(error).toMatchObject({ status: 500, type: "server_error" });
    }
    expect((await embed()).data).toHaveLength(1);
    expect((await control.requests("openai")).map((request) => request.outcome)).toEqual([
      "failed",
      "failed",
      "answered",
    ]);
  });

  it("says with 429 when to come back, and the SDK does", async () => {
    await control.fail("openai", { status: 429 });
    const error = await caught(embed());
    expect(error).toMatchObject({ status: 429, code: "rate_limit_exceeded" });
    expect((error as APIError).headers?.get("retry-after")).toBe("1");
    await control.fail("openai", { status: 503 });
    const retried = await client.embeddings.create({ model: "text-embedding-3-small", input: "x" }, { maxRetries: 1 });
    expect(retried.data).toHaveLength(1);
  });

  it("hits only the asked path", async () => {
    await control.fail("openai", { path: "/chat" });
    expect((await embed()).data).toHaveLength(1);
    expect(await caught(hello(false))).toMatchObject({ status: 503 });
  });
});

describe("delay", () => {
  it("answers late, once", async () => {
    await control.delay("openai", { ms: 150 });
    const started = performance.now();
    await embed();
    expect(performance.now() - started).toBeGreaterThanOrEqual(145);
    const again = performance.now();
    await embed();
    expect(performance.now() - again).toBeLessThan(140);
  });

  it("goes together with a failure", async () => {
    await control.delay("openai", { ms: 100 });
    await control.fail("openai", { status: 502 });
    const started = performance.now();
    expect(await caught(embed())).toMatchObject({ status: 502 });
    expect(performance.now() - started).toBeGreaterThanOrEqual(95);
  });
});

describe("drop", () => {
  it("cuts the connection before any answer", async () => {
    await control.drop("openai", { times: 1 });
    expect(await caught(embed())).toBeInstanceOf(APIConnectionError);
    expect((await control.requests("openai"))[0]).toMatchObject({ outcome: "dropped", status: null });
    expect((await embed()).data).toHaveLength(1);
  });

  it("cuts a stream after so many chunks", async () => {
    await control.drop("openai", { after: 5 });
    const stream = (await hello(true)) as AsyncIterable<OpenAI.Chat.ChatCompletionChunk>;
    let text = "";
    let chunks = 0;
    const error = await caught(
      (async () => {
        for await (const chunk of stream) {
          chunks += 1;
          text += chunk.choices[0]?.delta.content ?? "";
        }
      })(),
    );
    expect(error).toBeInstanceOf(Error);
    expect(chunks).toBe(5);
    expect(text).toMatch(/^Hello\./);
    expect((await control.requests("openai"))[0]).toMatchObject({ outcome: "dropped", status: 200, chunks: 5 });
  });

  it("cuts an answer in one piece at its end when chunks were named", async () => {
    await control.drop("openai", { after: 3 });
    expect(await caught(embed())).toBeInstanceOf(APIConnectionError);
  });
});

describe("the control", () => {
  it("refuses a vendor or a fault that it does not know", async () => {
    await expect(control.fail("acme")).rejects.toThrow(/no vendor named .*acme/);
    await expect(control.fail("openai", { status: 200 })).rejects.toThrow(/400/);
    await expect(control.delay("openai", { ms: -1 })).rejects.toThrow(/0/);
    const response = await fetch(`${sandbox.url}/_control/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{broken",
    });
    expect(response.status).toBe(400);
  });

  it("clears what is armed", async () => {
    await control.fail("openai", { times: 100 });
    await fetch(`${sandbox.url}/_control/faults`, { method: "DELETE" });
    expect((await embed()).data).toHaveLength(1);
  });

  it("is closed to pages of other sites", async () => {
    const headers = { origin: "https://elsewhere.example", "content-type": "application/json" };
    const body = JSON.stringify({ vendor: "openai", kind: "fail" });
    const response = await fetch(`${sandbox.url}/_control/faults`, { method: "POST", headers, body });
    expect(response.status).toBe(403);
  });
});
