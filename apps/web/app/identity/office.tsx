import type { createCaller } from "@katek/api";
import { AppShell } from "@katek/ui";
import { useLocation, useRouteLoaderData } from "@remix-run/react";
import { House, MessageCircle } from "lucide-react";
import type { ReactNode } from "react";
import { useAccountItems } from "./account-menu";

/** Who is signed in, and where. */
export type Member = Awaited<ReturnType<ReturnType<typeof createCaller>["identity"]["me"]>>;

/** The route whose loader gives the member. */
export const OFFICE_ROUTE = "routes/_office";

/** The member, on any page of the office. */
export function useMember(): Member {
  const member = useRouteLoaderData(OFFICE_ROUTE) as Member | undefined;
  if (!member) throw new Error("This page stands outside the office.");
  return member;
}

/** The signed-in application round its pages. */
export function Office({ member, children }: { member: Member; children: ReactNode }) {
  const { pathname } = useLocation();
  const { organization, name } = member;
  return (
    <AppShell
      organization={{ name: organization.name, colour: organization.brandColor }}
      nav={[
        {
          label: "Listings",
          href: "/listings",
          icon: House,
          current: pathname.startsWith("/listings") || pathname.startsWith("/imports"),
        },
      ]}
      sections={[
        { label: "Channels", items: [{ label: "Chat page", href: `/chat/${organization.slug}`, icon: MessageCircle }] },
      ]}
      user={{ name, menu: useAccountItems() }}
    >
      {children}
    </AppShell>
  );
}
