import { endSession } from "@katek/core";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { forgetSession, sessionToken } from "~/identity/session-cookie.server";

/** Ends the session here and on the server. */
export async function action({ request, context }: ActionFunctionArgs) {
  const token = sessionToken(request);
  if (token) await endSession(context.runtime, token);
  return redirect("/sign-in", { headers: { "set-cookie": forgetSession(context) } });
}

export const loader = () => redirect("/sign-in");
