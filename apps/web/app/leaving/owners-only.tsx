import { ButtonLink, EmptyState } from "@katek/ui";
import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { Lock } from "lucide-react";
import { useMember } from "~/identity/office";
import { PageProblem } from "~/listings/page-problem";

/** What stands in place of the organization's page for whoever does not own it, or that it did not load. */
export function OwnersOnly() {
  const error = useRouteError();
  const { role, ownerName, organization } = useMember();
  if (!(isRouteErrorResponse(error) && error.status === 403)) return <PageProblem what="The organization’s page" />;
  return (
    <EmptyState
      alert
      className="m-auto"
      icon={Lock}
      title="Only owners can download or delete the organization"
      text={`You are an ${role} at ${organization.name}. ${ownerName ? `${ownerName} is the owner.` : "Ask an owner."}`}
      actions={
        <ButtonLink kind="primary" href="/overview">
          Back to the overview
        </ButtonLink>
      }
    />
  );
}
