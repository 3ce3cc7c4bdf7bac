import OpenAI, { APIError } from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSandbox, startSandbox } from "../index";

const MODEL = "text-embedding-3-small";
let sandbox: RunningSandbox;
let client: OpenAI;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, chunkDelayMs: 0 });
  client = new OpenAI({ apiKey: "any", baseURL: `${sandbox.url}/openai/v1`, maxRetries: 0 });
});
afterAll(() => sandbox.close());

const embed = async (input: string[], dimensions = 512): Promise<number[][]> =>
  (await client.embeddings.create({ model: MODEL, input, dimensions })).data.map((item) => item.embedding);

const refused = async (call: Promise<unknown>): Promise<APIError> => {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof APIError)) throw new Error("The call was not refused by the API.");
  return error;
};

describe("embeddings", () => {
  it("are the same numbers as float and as base64", async () => {
    const input = "A kitchen that gets the sun";
    const asFloat = await client.embeddings.create({ model: MODEL, input, encoding_format: "float" });
    const byDefault = await client.embeddings.create({ model: MODEL, input });
    expect(asFloat.data[0]?.embedding).toHaveLength(1536);
    expect(byDefault.data[0]?.embedding).toEqual(asFloat.data[0]?.embedding);
  });

  it("have the asked dimensions, unit length and the order of the inputs", async () => {
    const input = ["a garden", "a garage", "a garden"];
    const vectors = await embed(input, 256);
    expect(vectors.map((vector) => vector.length)).toEqual([256, 256, 256]);
    expect(vectors[0]).toEqual(vectors[2]);
    expect(vectors[0]).not.toEqual(vectors[1]);
    for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1, 5);
  });

  it("count tokens as cl100k_base does, for text and for token arrays", async () => {
    const text = await client.embeddings.create({ model: MODEL, input: "hello world" });
    expect(text.usage).toEqual({ prompt_tokens: 2, total_tokens: 2 });
    const tokens = await client.embeddings.create({ model: MODEL, input: [[15339, 1917], [15339]] });
    expect(tokens.usage.total_tokens).toBe(3);
    expect(tokens.data[0]?.embedding).toEqual(text.data[0]?.embedding);
  });

  it("take a marker such as <|endoftext|> and a text without words for text", async () => {
    const [marker, dots] = await embed(["<|endoftext|>", "…"]);
    expect(dot(marker ?? [], marker ?? [])).toBeCloseTo(1, 5);
    expect(dot(dots ?? [], dots ?? [])).toBeCloseTo(1, 5);
  });

  const homes = [
    "The kitchen faces south and opens onto the garden, so breakfast is in full sun.",
    "A calm street with little traffic; the loudest sound is the fountain.",
    "Heated swimming pool and a large deck.",
    "Downtown condo with a gym, a short ride by subway from the office towers.",
    "A waterfront townhouse with views over the marina.",
    "Three acres with a barn and an orchard.",
  ];
  it.each([
    ["somewhere bright to cook", 0],
    ["a quiet place without noise", 1],
    ["I would love to swim at home", 2],
    ["flat close to public transit", 3],
    ["a house by the harbour", 4],
    ["land for my horses", 5],
    ["una casa con piscina", 2],
  ])("rank the home that answers %j first", async (query, expected) => {
    const [asked = [], ...vectors] = await embed([query, ...homes]);
    const scores = vectors.map((vector) => dot(asked, vector));
    expect(scores.indexOf(Math.max(...scores))).toBe(expected);
  });
});

describe("embedding limits", () => {
  it("are 2,048 inputs, 8,192 tokens each and 300,000 tokens together", async () => {
    const many = await refused(embed(Array.from({ length: 2049 }, () => "x")));
    expect([many.status, many.code, many.param]).toEqual([400, "array_above_max_length", "input"]);
    const long = await refused(embed(["fine", "word ".repeat(8300)]));
    expect([long.status, long.code, long.param]).toEqual([400, "context_length_exceeded", "input[1]"]);
    expect(long.message).toContain("maximum input length is 8192 tokens");
    const heavy = await refused(embed(Array.from({ length: 40 }, () => "word ".repeat(8000))));
    expect([heavy.status, heavy.code, heavy.type]).toEqual([400, "max_tokens_per_request", "max_tokens_per_request"]);
  });

  it("refuse an empty input, too many dimensions and unknown models", async () => {
    expect((await refused(embed([]))).status).toBe(400);
    expect((await refused(embed([""]))).status).toBe(400);
    expect((await refused(embed(["x"], 4000))).param).toBe("dimensions");
    const ada = client.embeddings.create({ model: "text-embedding-ada-002", input: "x", dimensions: 100 });
    expect((await refused(ada)).param).toBe("dimensions");
    const unknown = await refused(client.embeddings.create({ model: "no-such-model", input: "x" }));
    expect([unknown.status, unknown.code]).toEqual([404, "model_not_found"]);
  });
});

describe("the wire", () => {
  it("refuses broken JSON, a wrong type and a missing key in OpenAI's error shape", async () => {
    const post = async (body: string, headers: Record<string, string> = { authorization: "Bearer k" }) => {
      const response = await fetch(`${sandbox.url}/openai/v1/embeddings`, { method: "POST", body, headers });
      return { status: response.status, error: ((await response.json()) as { error: object }).error };
    };
    expect(await post("{not json")).toMatchObject({
      status: 400,
      error: { type: "invalid_request_error", param: null, code: null },
    });
    expect(await post(JSON.stringify({ model: MODEL, input: 7 }))).toMatchObject({
      status: 400,
      error: { param: "input" },
    });
    expect((await post(JSON.stringify({ model: MODEL, input: "x" }), {})).status).toBe(401);
  });

  it("lists the models and answers 404 in the vendor's shape elsewhere", async () => {
    const models = await client.models.list();
    expect(models.data.map((model) => model.id)).toEqual(expect.arrayContaining(["gpt-4o-mini", MODEL]));
    expect((await client.models.retrieve("gpt-4o-mini")).id).toBe("gpt-4o-mini");
    expect((await refused(client.models.retrieve("none"))).code).toBe("model_not_found");
    expect((await refused(client.images.generate({ prompt: "a house" }))).status).toBe(404);
  });
});

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
