import { createCaller } from "@katek/api";
import { identity, people } from "@katek/core";
import { execute, type Runtime } from "@katek/core/kernel";
import { makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { beforeAll, expect, test } from "vitest";
import { actOnMembers } from "./members-action.server";

let runtime: Runtime;
let ask: (fields: Record<string, string>) => ReturnType<typeof actOnMembers>;
let userId: string;
beforeAll(async () => {
  runtime = await testRuntime();
  const organization = await makeOrganization(runtime);
  const subject = `acting-${process.pid}`;
  const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: "Maren Holt" };
  ({ userId } = await execute(runtime, systemCaller(), people.add, {
    ...person,
    role: "owner",
    organization: organization.slug,
  }));
  const { token } = await execute(runtime, systemCaller(), identity.signIn, person);
  const api = createCaller({
    runtime,
    identity: { chatSlug: null, visitorToken: null, sessionId: token, organizationSlug: null, drawnFor: null },
    marks: { setVisitorToken() {} },
  });
  ask = (fields) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return actOnMembers(api, form);
  };
});

test("a role that there is none of is refused in a sentence, by whatever form", async () => {
  const refused = { done: null, problem: "Choose a role: owner, admin or agent.", status: 422 };
  expect(await ask({ intent: "role", userId, role: "boss" })).toEqual(refused);
  expect(await ask({ intent: "invite", emails: "ruth@larkfield.example", role: "boss" })).toEqual(refused);
});

test("what is refused answers with its own status and sentence", async () => {
  expect(await ask({ intent: "role", userId, role: "agent" })).toMatchObject({
    done: null,
    problem: expect.stringContaining("needs an owner"),
    status: 409,
  });
  expect(await ask({ intent: "remove", userId: "nobody" })).toMatchObject({ status: 422 });
  expect(await ask({ intent: "elsewhere" })).toBeNull();
});
