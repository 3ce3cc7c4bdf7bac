import { identity, people } from "@katek/core";
import { type Caller, execute, newId, type Organization, type Runtime } from "@katek/core/kernel";
import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { SESSION_COOKIE } from "../../server/cookies";

interface Asked {
  params?: Record<string, string>;
  /** Sends a form, as the page's own would. */
  form?: Record<string, string>;
}

const SYSTEM: Caller = { actor: { kind: "system", id: "tests" }, organization: null };

/** Asks loaders and actions of the office's routes as the server would, signed in or not. */
export type Ask = (path: string, asked?: Asked) => LoaderFunctionArgs;

/** Somebody who works in the organization and has signed in, in a browser of their own. */
export async function memberOf(
  runtime: Runtime,
  { slug }: Organization,
  role: "owner" | "agent" = "agent",
): Promise<Ask> {
  const subject = newId();
  const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: "Maren Holt" };
  await execute(runtime, SYSTEM, people.add, { ...person, role, organization: slug });
  const { token } = await execute(runtime, SYSTEM, identity.signIn, person);
  return asking(runtime, `${SESSION_COOKIE}=${token}`);
}

/** A browser in which nobody has signed in. */
export const nobody = (runtime: Runtime): Ask => asking(runtime, "");

function asking(runtime: Runtime, cookie: string): Ask {
  const hostname = "127.0.0.1";
  const context: AppLoadContext = {
    runtime,
    mode: "demo",
    secure: false,
    host: { kind: "app", hostname },
    server: { port: 0, host: hostname, publicUrl: `http://${hostname}`, baseDomain: hostname, proxyHops: 0 },
    ...{ requestId: newId(), nonce: newId(), limitAddress: null, address: null },
  };
  return (path, { params = {}, form } = {}) => ({
    context,
    params,
    request: new Request(`http://${hostname}${path}`, {
      headers: { cookie },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    }),
  });
}

/** What a loader or action threw: a page of its own, such as a redirection. */
export async function thrownBy(work: Promise<unknown>): Promise<Response> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Response)) throw new Error("No page was thrown.", { cause: thrown });
  return thrown;
}
