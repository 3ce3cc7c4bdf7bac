import { endSession } from "@katek/core";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { forgetSession } from "~/identity/session-cookie.server";
import { readCookie, SESSION_COOKIE } from "../../server/cookies";

/** Ends the session here and on the server. */
export async function action({ request, context }: ActionFunctionArgs) {
  const token = readCookie(request.headers.get("cookie"), SESSION_COOKIE);
  if (token) await endSession(context.runtime, token);
  return redirect("/sign-in", { headers: { "set-cookie": forgetSession(context) } });
}

export const loader = () => redirect("/sign-in");
