import { useLocation } from "@remix-run/react";
import { markedFor } from "./drawn-for";
import { useOrganizationId } from "./use-organization-id";

/**
 * Where a form of the office or the wizard goes, with the organization that it was drawn for.
 * @param path another page than this one
 */
export function useOwnAction(path?: string): string {
  const { pathname } = useLocation();
  return markedFor(path ?? pathname, useOrganizationId());
}
