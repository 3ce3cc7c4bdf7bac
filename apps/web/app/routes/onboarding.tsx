import { HOME_PATH } from "@katek/core/identity/schemas";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Outlet, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { asMember } from "~/identity/member.server";
import { PageProblem } from "~/listings/page-problem";
import { WIZARD } from "~/onboarding/steps";
import { WizardHeader } from "~/onboarding/wizard-header";

/** The wizard is for those who may set the organization up; whoever else comes here is led on. */
export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const { role } = await api.identity.me({});
    if (role === "agent") throw redirect(HOME_PATH);
    return null;
  });

export default function Onboarding() {
  return (
    <Frame>
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
