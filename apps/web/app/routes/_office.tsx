import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { Office } from "~/identity/office";

export const loader = (args: LoaderFunctionArgs) => asMember(args, (api) => api.identity.me({}));

/** Not with every look at a job's progress. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, formMethod }) =>
  currentUrl.pathname !== nextUrl.pathname || formMethod !== undefined;

export default function OfficeLayout() {
  return (
    <Office member={useLoaderData<typeof loader>()}>
      <Outlet />
    </Office>
  );
}
