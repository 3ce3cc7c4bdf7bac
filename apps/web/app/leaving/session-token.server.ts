import { KatekError } from "@katek/core/kernel";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { sessionToken } from "~/identity/session-cookie.server";
import { pageError } from "~/pages/page-response.server";

/** Works with the session's token; whoever has none, or one that has run out, is led to the sign-in page. */
export async function withSessionToken<T>(
  { request }: Pick<LoaderFunctionArgs, "request">,
  work: (token: string) => Promise<T>,
): Promise<T> {
  const token = sessionToken(request);
  if (!token) throw redirect("/sign-in");
  try {
    return await work(token);
  } catch (error) {
    if (error instanceof KatekError && error.code === "signed_out") throw redirect("/sign-in");
    throw pageError(error);
  }
}
