import type { createCaller } from "@katek/api";
import type { OwnOrganization } from "@katek/core";
import { useRouteLoaderData } from "@remix-run/react";

type Api = ReturnType<typeof createCaller>;
/** Who is signed in, and where. */
export type Member = Awaited<ReturnType<Api["identity"]["me"]>>;
/** What is used up of the organization's plan this month. */
export type Usage = Awaited<ReturnType<Api["overview"]["usage"]>>;

export interface OfficeData {
  member: Member;
  usage: Usage;
  organizations: OwnOrganization[];
}

/** The route whose loader gives the member. */
const OFFICE_ROUTE = "routes/_office";

/** What the office's own loader gave, on any of its pages. */
export function useOffice(): OfficeData {
  const data = useRouteLoaderData(OFFICE_ROUTE) as OfficeData | undefined;
  if (!data) throw new Error("This page stands outside the office.");
  return data;
}

/** The member, on any page of the office. */
export const useMember = (): Member => useOffice().member;
