import type { createCaller } from "@katek/api";
import { KatekError } from "@katek/core/kernel";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { apiFor } from "~/api.server";
import { pageError } from "~/pages/page-response.server";

type Api = ReturnType<typeof createCaller>;

/**
 * Works with the API as the person who signed in. Whoever did not is led to the sign-in page and back; other errors become
 * pages.
 */
export async function asMember<T>(
  { request, context }: Pick<LoaderFunctionArgs, "request" | "context">,
  work: (api: Api) => Promise<T>,
): Promise<T> {
  try {
    return await work(apiFor({ request, context }));
  } catch (error) {
    const code = error instanceof TRPCError && error.cause instanceof KatekError ? error.cause.code : null;
    if (code === "account_closing") throw redirect("/account/keep");
    if (code === "signed_out" || code === "no_membership") throw redirect(signInPath(request));
    throw pageError(error);
  }
}

/** The sign-in page, with the way back to what was asked for. */
function signInPath({ url, method }: Request): string {
  const { pathname, search } = new URL(url);
  return method === "GET" ? `/sign-in?${new URLSearchParams({ to: `${pathname}${search}` })}` : "/sign-in";
}
