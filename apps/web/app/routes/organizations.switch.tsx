import { enterOrganization } from "@katek/core";
import { KatekError } from "@katek/core/kernel";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { sessionToken } from "~/identity/session-cookie.server";
import { pageError } from "~/pages/page-response.server";
import { organizationOrigin } from "../../server/addresses";

/** Lets the person work in another organization of theirs, and shows its overview. */
export async function action({ request, context }: ActionFunctionArgs) {
  const token = sessionToken(request);
  const organizationId = z.uuid().safeParse((await request.formData()).get("organizationId"));
  if (!token) throw redirect("/sign-in");
  if (!organizationId.success) throw new Response("There is no such organization.", { status: 404 });
  try {
    const { slug } = await enterOrganization(context.runtime, { token, organizationId: organizationId.data });
    // A subdomain goes before the session's organization.
    const { host, server } = context;
    return redirect(`${host.kind === "organization" ? organizationOrigin(slug, server) : ""}/overview`);
  } catch (error) {
    if (error instanceof KatekError && error.code === "signed_out") throw redirect("/sign-in");
    throw pageError(error);
  }
}

export const loader = () => redirect("/overview");
