import { ButtonLink, EmptyState } from "@katek/ui";
import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { Lock } from "lucide-react";
import { useMember } from "~/identity/office";
import { PageProblem } from "~/listings/page-problem";

interface SettingsProblemProps {
  what: string;
  /** What only some may see. */
  seen: string;
  /** Owners alone, where admins are not enough. */
  owners?: boolean;
  /** Where to go from what is not there. */
  back?: { label: string; href: string };
}

/** The way back from an endpoint that is not there. */
export const WEBHOOKS = { label: "Go to the webhooks", href: "/settings/developers" };

const OVERVIEW = { label: "Go to the overview", href: "/overview" };

/** What stands in place of a part of the settings: who may open it, or that it did not load. */
export function SettingsProblem({ what, seen, owners = false, back = OVERVIEW }: SettingsProblemProps) {
  const error = useRouteError();
  const { role, ownerName, organization } = useMember();
  if (!(isRouteErrorResponse(error) && error.status === 403)) return <PageProblem what={what} back={back} />;
  return (
    <EmptyState
      alert
      className="m-auto"
      icon={Lock}
      title={`Only ${owners ? "owners" : "owners and admins"} can see ${seen}`}
      text={
        ownerName
          ? `You are an ${role} at ${organization.name}. ${ownerName} is the owner and can look for you, or change your role.`
          : `You are an ${role} at ${organization.name}. ${owners ? "An owner" : "An owner or an admin"} can look for you, or change your role.`
      }
      actions={
        <ButtonLink kind="primary" href="/overview">
          Back to the overview
        </ButtonLink>
      }
    />
  );
}
