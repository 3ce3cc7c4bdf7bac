import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, type ShouldRevalidateFunction, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { Office } from "~/identity/office";
import { OfficeProblem } from "~/identity/office-problem";
import { invitationsWaiting, ownOrganizations } from "~/identity/organizations.server";
import { type OfficeData, useRememberedOffice } from "~/identity/use-office";
import { OtherOrganization } from "~/other-organization/other-organization";
import { ErrorPage } from "~/pages/error-page";

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const [member, usage, organizations, invitations] = await Promise.all([
      api.identity.me({}),
      api.overview.usage({}),
      ownOrganizations(args),
      invitationsWaiting(args),
    ]);
    return { member, usage, organizations, invitations };
  });

/** Not with every look at a job's progress. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, formMethod }) =>
  currentUrl.pathname !== nextUrl.pathname || formMethod !== undefined;

export default function OfficeLayout() {
  const office = useLoaderData<typeof loader>();
  useRememberedOffice(office, <OfficeInTrouble {...office} />);
  return (
    <>
      <OtherOrganization organization={office.member.organization} />
      <Office {...office}>
        <Outlet />
      </Office>
    </>
  );
}

/** What was read before stays, and the office with it. */
export function ErrorBoundary() {
  const read = useRouteLoaderData<typeof loader>("routes/_office");
  return read ? <OfficeInTrouble {...read} /> : <ErrorPage />;
}

function OfficeInTrouble(office: OfficeData) {
  return (
    <Office {...office}>
      <OfficeProblem />
    </Office>
  );
}
