import { KatekError } from "@katek/core/kernel";
import type { SiteCheck } from "@katek/core/organizations/schemas";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { apiFor } from "~/api.server";

/** Looks for the widget's line on a site. Answers in JSON, whatever happens. */
export async function action({ request, context }: ActionFunctionArgs) {
  const site = (await request.formData()).get("site")?.toString() ?? "";
  try {
    return Response.json(await apiFor({ request, context }).organizations.checkSite({ site }));
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : null;
    if (!(cause instanceof KatekError))
      context.runtime.log.error({ requestId: context.requestId }, "a site was not checked");
    const issues =
      cause instanceof KatekError ? (cause.details.issues as { message: string }[] | undefined) : undefined;
    const sentence =
      issues?.[0]?.message ??
      (cause instanceof KatekError ? cause.message : "The site was not checked: something failed on our side.");
    return Response.json({ outcome: "unreachable", sentence } satisfies SiteCheck);
  }
}

export const loader = () => redirect("/onboarding/channels");
