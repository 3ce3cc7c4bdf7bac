import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { OfficeData } from "~/identity/use-office";
import { markedFor } from "./drawn-for";

/**
 * Where a form of the office or the wizard goes, with the organization that it was drawn for.
 * @param path another page than this one
 */
export function useOwnAction(path?: string): string {
  const { pathname } = useLocation();
  const office = useRouteLoaderData("routes/_office") as OfficeData | undefined;
  const wizard = useRouteLoaderData("routes/onboarding") as { organization: { id: string } } | undefined;
  return markedFor(path ?? pathname, office?.member.organization.id ?? wizard?.organization.id);
}
