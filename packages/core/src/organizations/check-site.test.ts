import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createOutbound } from "@katek/integrations";
import { callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { organizations } from "..";
import { type Caller, execute, type Organization, type Runtime } from "../kernel";
import { widgetLinesIn } from "./widget-line";

let runtime: Runtime;
let organization: Organization;
let owner: Caller;
const servers: Server[] = [];
beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
  owner = callerOf(organization, "owner");
});
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
});

/** Looks at a site that answers so. */
async function check(answer: RequestListener, { runsHere = true } = {}) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const widgetOrigins = runsHere ? [site] : ["https://elsewhere.example"];
  const outbound = createOutbound({ httpsOnly: false, trustedOrigins: [site] });
  return execute(
    { ...runtime, integrations: { ...runtime.integrations, outbound } },
    { ...owner, organization: { ...organization, widgetOrigins } },
    organizations.checkSite,
    { site },
  );
}
const page =
  (body: string): RequestListener =>
  (_, response) =>
    void response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(`<html><body>${body}</body></html>`);
const line = (slug: string) => `<script async src="${runtime.publicUrl}/widget.js"\n  data-org="${slug}"></script>`;

describe("looking for the widget's line", () => {
  test("finds it, and keeps where and when", async () => {
    const found = await check(page(line(organization.slug)));
    expect(found).toMatchObject({ outcome: "found", seenAt: expect.any(Date) });
    const { channels } = await execute(runtime, await fresh(), organizations.setup, {});
    expect(channels.widgetSeenAt).toEqual(found.seenAt);
    expect(channels.widgetSeenOn).toMatch(/^http:\/\/127/);
  });
  test("says when it is not there, when it is in a comment, and when it is another organization's", async () => {
    expect(await check(page("<p>Homes</p>"))).toMatchObject({ outcome: "missing", seenAt: null });
    expect(await check(page(`<!-- ${line(organization.slug)} -->`))).toMatchObject({ outcome: "missing" });
    const other = await check(page(line("somebody-else")));
    expect(other).toMatchObject({ outcome: "other_organization", sentence: expect.stringContaining("somebody-else") });
  });
  test("says when the site is not among those that the widget runs on", async () => {
    expect(await check(page(line(organization.slug)), { runsHere: false })).toMatchObject({ outcome: "not_allowed" });
  });
  test("says when the site answers with an error, or with no page", async () => {
    expect(await check((_, response) => void response.writeHead(503).end())).toMatchObject({
      outcome: "no_page",
      sentence: expect.stringContaining("answers 503"),
    });
    expect(
      await check((_, response) => void response.writeHead(200, { "content-type": "application/pdf" }).end("x")),
    ).toMatchObject({ outcome: "no_page" });
  });
  test("never looks inside the network", async () => {
    const check = await execute(runtime, owner, organizations.checkSite, { site: "http://127.0.0.1:9" });
    expect(check).toMatchObject({ outcome: "unreachable", sentence: expect.stringContaining("private network") });
  });
});

const fresh = async (): Promise<Caller> => {
  const found = await execute(
    runtime,
    { actor: callerOf(organization, "system").actor, organization: null },
    organizations.findById,
    {
      id: organization.id,
    },
  );
  return { ...owner, organization: found };
};

test.each([
  [`<script src='https://katek.example/widget.js' data-org='hammer'></script>`, ["hammer"]],
  [`<SCRIPT DATA-ORG=hammer SRC=https://katek.example/widget.js></SCRIPT>`, ["hammer"]],
  [`<script src="//katek.example/widget.js?v=2" data-org="a > b"></script>`, ["a > b"]],
  [`<script src="https://katek.example/widget.js"></script>`, [""]],
  [`<script src="https://other.example/widget.js" data-org="hammer"></script>`, []],
  [`<script>var a = "https://katek.example/widget.js"</script>`, []],
])("the lines in %s", (html, slugs) => expect(widgetLinesIn(html, "https://katek.example")).toEqual(slugs));

describe("channels to come", () => {
  test("are waited for, and not any more, and both are in the audit log", async () => {
    const say = (channel: "whatsapp" | "facebook", wanted: boolean) =>
      execute(runtime, owner, organizations.awaitChannel, { channel, wanted });
    await say("whatsapp", true);
    await say("facebook", true);
    expect((await fresh()).organization?.awaitedChannels).toEqual(["facebook", "whatsapp"]);
    const change = await say("whatsapp", false);
    expect(change).toEqual({
      before: { awaitedChannels: ["facebook", "whatsapp"] },
      after: { awaitedChannels: ["facebook"] },
    });
    expect((await say("whatsapp", false)).after).toEqual({});
  });
});
