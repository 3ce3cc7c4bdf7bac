import { KatekError } from "@katek/core/kernel";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { pageError } from "~/pages/page-response.server";
import { readCookie, SESSION_COOKIE } from "../../server/cookies";

/** Works with the session's token; whoever has none, or one that has run out, is led to the sign-in page. */
export async function withSessionToken<T>(
  { request }: Pick<LoaderFunctionArgs, "request">,
  work: (token: string) => Promise<T>,
): Promise<T> {
  const token = readCookie(request.headers.get("cookie"), SESSION_COOKIE);
  if (!token) throw redirect("/sign-in");
  try {
    return await work(token);
  } catch (error) {
    if (error instanceof KatekError && error.code === "signed_out") throw redirect("/sign-in");
    throw pageError(error);
  }
}
