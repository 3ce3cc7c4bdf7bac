import type { createCaller } from "@katek/api";
import type { OwnOrganization } from "@katek/core";
import { useMatches, useRouteLoaderData } from "@remix-run/react";
import { type ReactNode, useEffect } from "react";

type Api = ReturnType<typeof createCaller>;
/** Who is signed in, and where. */
export type Member = Awaited<ReturnType<Api["identity"]["me"]>>;
/** What is used up of the organization's plan this month. */
export type Usage = Awaited<ReturnType<Api["overview"]["usage"]>>;

export interface OfficeData {
  member: Member;
  usage: Usage;
  organizations: OwnOrganization[];
  /** How many invitations wait for the person. */
  invitations: number;
}

/** The route whose loader gives the member. */
const OFFICE_ROUTE = "routes/_office";

/** Set in a browser only, by effects: a server speaks for many people. */
let last: { office: OfficeData; inTrouble: ReactNode } | undefined;

/**
 * Keeps what the office was drawn from, and what to draw in its place: when a page's data breaks off on its way, all of
 * its routes lose theirs.
 */
export function useRememberedOffice(office: OfficeData, inTrouble: ReactNode): void {
  useEffect(() => {
    last = { office, inTrouble };
  });
}

/** What stands in the place of the office whose data broke off; nothing outside of it. */
export function useOfficeInTrouble(): ReactNode {
  return useInOffice() ? last?.inTrouble : undefined;
}

/** Who has left the office, by signing out for one, does not meet it again without a connection. */
export function useForgottenOutside(): void {
  const inside = useInOffice();
  useEffect(() => {
    if (!inside) last = undefined;
  }, [inside]);
}

const useInOffice = () => useMatches().some(({ id }) => id === OFFICE_ROUTE);

/** What the office's own loader gave, on any of its pages. */
export function useOffice(): OfficeData {
  const data = (useRouteLoaderData(OFFICE_ROUTE) as OfficeData | undefined) ?? last?.office;
  if (!data) throw new Error("This page stands outside the office.");
  return data;
}

/** The member, on any page of the office. */
export const useMember = (): Member => useOffice().member;
