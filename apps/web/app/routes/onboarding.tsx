import { HOME_PATH } from "@katek/core/identity/schemas";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { asMember } from "~/identity/member.server";
import { PageProblem } from "~/listings/page-problem";
import { WIZARD } from "~/onboarding/steps";
import { WizardHeader } from "~/onboarding/wizard-header";
import { OtherOrganization } from "~/other-organization/other-organization";

/** The wizard is for those who may set the organization up; whoever else comes here is led on. */
export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const { role, organization } = await api.identity.me({});
    if (role === "agent") throw redirect(HOME_PATH);
    return { organization: { id: organization.id, name: organization.name } };
  });

export default function Onboarding() {
  const { organization } = useLoaderData<typeof loader>();
  return (
    <Frame>
      <OtherOrganization organization={organization} />
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame>
      <PageProblem what="This step" />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const current = WIZARD.findIndex(({ path }) => pathname.startsWith(path));
  return (
    <div className="flex min-h-dvh flex-col bg-surface">
      <WizardHeader current={current < 0 ? WIZARD.length : current} />
      {children}
    </div>
  );
}
