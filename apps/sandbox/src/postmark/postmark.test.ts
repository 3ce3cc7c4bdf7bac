import { Errors, ServerClient } from "postmark";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningSandbox, sandboxControl, startSandbox } from "../index";

let sandbox: RunningSandbox;
let client: ServerClient;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, chunkDelayMs: 0 });
  client = new ServerClient("any", { useHttps: false, requestHost: `${new URL(sandbox.url).host}/postmark` });
});
afterAll(() => sandbox.close());

const mailbox = () => `${sandbox.url}/mailbox`;
const put = (emails: string[]) =>
  fetch(`${sandbox.url}/_control/postmark/inactive`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(emails),
  });
beforeEach(async () => {
  await sandboxControl(sandbox.url).reset();
  await fetch(`${sandbox.url}/_control/postmark/messages`, { method: "DELETE" });
  await put([]);
});

const message = (overrides: object = {}) => ({
  From: '"Hammer, Realty" <hello@katek.example>',
  To: "jun@hammer.example",
  Subject: "A new lead",
  HtmlBody: "<p>Hello</p>",
  TextBody: "Hello",
  Metadata: { notification: "n-1" },
  ...overrides,
});
const refusal = async (overrides: object) =>
  client.sendEmail(message(overrides)).then(
    () => null,
    (error: Errors.PostmarkError) => error,
  );

describe("a message", () => {
  it("is taken, and found again by its metadata", async () => {
    const sent = await client.sendEmail(message());
    expect(sent).toMatchObject({ ErrorCode: 0, Message: "OK", To: "jun@hammer.example" });
    const search = (value: string) =>
      client.getOutboundMessages({ count: 10, offset: 0, metadata_notification: value } as never);
    expect(await search("n-1")).toMatchObject({
      TotalCount: 1,
      Messages: [{ MessageID: sent.MessageID, Status: "Sent" }],
    });
    expect((await search("n-2")).Messages).toEqual([]);
    expect(await client.getOutboundMessageDetails(sent.MessageID)).toMatchObject({ TextBody: "Hello" });
  });

  it("that is malformed is refused as 300", async () => {
    for (const wrong of [
      { To: "nobody" },
      { From: "a@b.example, c@d.example" },
      { To: "" },
      { HtmlBody: "", TextBody: "" },
      { Subject: "A\r\nBcc: x@y.example" },
      { To: "a@b.example\r\nBcc: x@y.example" },
    ])
      expect(await refusal(wrong), JSON.stringify(wrong)).toMatchObject({ code: 300, statusCode: 422 });
  });

  it("to an inactive recipient is refused as 406, in the words that the SDK reads", async () => {
    await put(["Gone@hammer.example"]);
    const error = await refusal({ To: "gone@hammer.example" });
    expect(error).toBeInstanceOf(Errors.InactiveRecipientsError);
    expect(error).toMatchObject({ code: 406, recipients: ["gone@hammer.example"] });
  });

  it("without a token is refused as 10", async () => {
    const response = await fetch(`${sandbox.url}/postmark/email`, { method: "POST", body: "{}" });
    expect([response.status, await response.json()]).toEqual([401, expect.objectContaining({ ErrorCode: 10 })]);
  });

  it("meets faults in Postmark's own shape", async () => {
    await sandboxControl(sandbox.url).fail("postmark", { status: 429 });
    expect(await refusal({})).toBeInstanceOf(Errors.RateLimitExceededError);
    await sandboxControl(sandbox.url).fail("postmark", { status: 503 });
    expect(await refusal({})).toBeInstanceOf(Errors.ServiceUnavailablerError);
  });
});

it("answers a batch one by one", async () => {
  const answers = await client.sendEmailBatch([message(), message({ To: "nobody" })]);
  expect(answers.map(({ ErrorCode }) => ErrorCode)).toEqual([0, 300]);
});

describe("the mailbox page", () => {
  it("lists by recipient and shows a message with its text, its headers and its HTML in a sandboxed frame", async () => {
    await client.sendEmail(message());
    const { MessageID: id } = await client.sendEmail(message({ To: "maren@hammer.example", Subject: "For Maren" }));
    const list = await (await fetch(`${mailbox()}?to=maren%40hammer.example`)).text();
    expect(list).toContain("For Maren");
    expect(list).not.toContain("A new lead");
    const page = await (await fetch(`${mailbox()}/${id}`)).text();
    expect(page).toContain('sandbox="allow-popups');
    expect(page).toContain("Metadata notification");
    const frame = await fetch(`${mailbox()}/${id}/html`);
    expect(frame.headers.get("content-security-policy")).toContain("sandbox allow-popups");
    expect(frame.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await frame.text()).toBe("<p>Hello</p>");
  });

  it("escapes what strangers wrote", async () => {
    const script = "<script>alert(1)</script>";
    const { MessageID: id } = await client.sendEmail(message({ Subject: script, TextBody: script }));
    for (const address of [mailbox(), `${mailbox()}/${id}`, `${mailbox()}?to=${encodeURIComponent(script)}`])
      expect(await (await fetch(address)).text()).not.toContain(script);
  });
});
