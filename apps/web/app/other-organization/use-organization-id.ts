import { useRouteLoaderData } from "@remix-run/react";
import type { OfficeData } from "~/identity/use-office";

/** The organization that a page of the office or the wizard was drawn for; none on other pages. */
export function useOrganizationId(): string | undefined {
  const office = useRouteLoaderData("routes/_office") as OfficeData | undefined;
  const wizard = useRouteLoaderData("routes/onboarding") as { organization: { id: string } } | undefined;
  return office?.member.organization.id ?? wizard?.organization.id;
}
