import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { Office } from "~/identity/office";
import { ownOrganizations } from "~/identity/organizations.server";

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const [member, usage, organizations] = await Promise.all([
      api.identity.me({}),
      api.overview.usage({}),
      ownOrganizations(args),
    ]);
    return { member, usage, organizations };
  });

/** Not with every look at a job's progress. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, formMethod }) =>
  currentUrl.pathname !== nextUrl.pathname || formMethod !== undefined;

export default function OfficeLayout() {
  return (
    <Office {...useLoaderData<typeof loader>()}>
      <Outlet />
    </Office>
  );
}
